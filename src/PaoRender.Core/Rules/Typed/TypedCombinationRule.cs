using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A combination of schemas is not fulfilled.</summary>
internal sealed class TypedCombinationRule : Rule
{
    public override RuleInfo Info => new(
        ValidationCodes.Combination, "A combination of schemas is not fulfilled", RuleCategory.Typed, RuleSource.ApiSchema)
    {
        Meaning = "A combination of schemas (`anyOf`, `oneOf`, `not`) is not fulfilled.",
        Remedy = "Look at the schema's description of the field.",
    };
}
