using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A typed manifest lacks a required field.</summary>
internal sealed class TypedRequiredRule : Rule
{
    public override RuleInfo Info => new(
        ValidationCodes.Required, "A typed manifest lacks a required field", RuleCategory.Typed, RuleSource.ApiSchema)
    {
        Meaning = "A typed manifest lacks a field that its schema requires.",
        Remedy = "Set it.",
    };
}
