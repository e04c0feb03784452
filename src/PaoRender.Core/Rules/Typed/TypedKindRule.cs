using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A text holds another kind of document.</summary>
internal sealed class TypedKindRule : Rule
{
    public override RuleInfo Info => new(
        ValidationCodes.WrongKind, "A text holds another kind of document", RuleCategory.Typed, RuleSource.ApiSchema)
    {
        Meaning = "A text to parse holds something else than one document of the expected kind.",
        Remedy = "Give the right file, or use the class of its kind.",
    };
}
