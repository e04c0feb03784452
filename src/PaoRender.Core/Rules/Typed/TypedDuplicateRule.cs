using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A list holds something twice.</summary>
internal sealed class TypedDuplicateRule : Rule
{
    public override RuleInfo Info => new(
        ValidationCodes.Duplicate, "A list holds something twice", RuleCategory.Typed, RuleSource.ApiSchema)
    {
        Meaning = "A list that is a set, or a map by some keys, holds something twice.",
        Remedy = "Remove one of the two.",
    };
}
