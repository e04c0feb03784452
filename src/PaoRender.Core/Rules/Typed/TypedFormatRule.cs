using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A text does not have the format of its schema.</summary>
internal sealed class TypedFormatRule : Rule
{
    public override RuleInfo Info => new(
        ValidationCodes.Format, "A text does not have the format of its schema", RuleCategory.Typed, RuleSource.ApiSchema)
    {
        Meaning = "A text does not have the format that the schema names.",
        Remedy = "Correct the text.",
    };
}
