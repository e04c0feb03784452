using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A rule of the schema is broken.</summary>
internal sealed class TypedRuleRule : Rule
{
    public override RuleInfo Info => new(
        ValidationCodes.Rule, "A rule of the schema is broken", RuleCategory.Typed, RuleSource.ApiSchema)
    {
        Meaning = "A rule of the schema (CEL) is broken.",
        Remedy = "The message is the schema author's.",
    };
}
