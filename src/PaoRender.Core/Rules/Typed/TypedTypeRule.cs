using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A value has another type than its schema says.</summary>
internal sealed class TypedTypeRule : Rule
{
    public override RuleInfo Info => new(
        ValidationCodes.WrongType, "A value has another type than its schema says", RuleCategory.Typed, RuleSource.ApiSchema)
    {
        Meaning = "A value of a typed manifest has another type than its schema says.",
        Remedy = "The message names both.",
    };
}
