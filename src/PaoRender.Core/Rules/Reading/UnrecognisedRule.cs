using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>An object is not read, because nothing has its group, version or kind.</summary>
internal sealed class UnrecognisedRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.Unrecognised, "An object is not read, because nothing has its group, version or kind", RuleCategory.Reading, RuleSource.ApiSchema)
    {
        Meaning = "An object was probably meant for a render and is not read: its group, version or kind is mistyped, or does not exist. With "
            + "strictness `reference` a message: the operator's render passes over it in silence.",
        Remedy = "The message says what was probably meant. If it is not, leave the file out of the input.",
        Bad = new RuleExample(Example.Pooled.Replace("kind: MachineConfigPool", "kind: MachineConfigPol")),
        Good = new RuleExample(Example.Pooled),
    };
}
