using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>Something is shorter or longer than its schema allows.</summary>
internal sealed class TypedCountRule : Rule
{
    public override RuleInfo Info => new(
        ValidationCodes.Count, "Something is shorter or longer than its schema allows", RuleCategory.Typed, RuleSource.ApiSchema)
    {
        Meaning = "A text, a list or a mapping is shorter or longer than the schema allows.",
        Remedy = "Correct it.",
    };
}
