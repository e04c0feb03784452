using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A value is none of those that the schema lists.</summary>
internal sealed class TypedChoiceRule : Rule
{
    public override RuleInfo Info => new(
        ValidationCodes.NotListed, "A value is none of those that the schema lists", RuleCategory.Typed, RuleSource.ApiSchema)
    {
        Meaning = "A value is none of those that the schema lists.",
        Remedy = "The message lists them.",
    };
}
