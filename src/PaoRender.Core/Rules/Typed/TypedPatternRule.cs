using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A text does not match the pattern of its schema.</summary>
internal sealed class TypedPatternRule : Rule
{
    public override RuleInfo Info => new(
        ValidationCodes.Pattern, "A text does not match the pattern of its schema", RuleCategory.Typed, RuleSource.ApiSchema)
    {
        Meaning = "A text does not match the schema's pattern.",
        Remedy = "Correct the text.",
    };
}
