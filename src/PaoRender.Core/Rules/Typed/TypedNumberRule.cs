using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A number is out of the bounds of its schema.</summary>
internal sealed class TypedNumberRule : Rule
{
    public override RuleInfo Info => new(
        ValidationCodes.Number, "A number is out of the bounds of its schema", RuleCategory.Typed, RuleSource.ApiSchema)
    {
        Meaning = "A number is out of the schema's bounds, or no multiple of what it must be.",
        Remedy = "Correct the number.",
    };
}
