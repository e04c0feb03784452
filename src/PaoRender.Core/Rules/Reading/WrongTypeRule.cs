using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A value has another type than its field.</summary>
internal sealed class WrongTypeRule : Rule
{
    public override RuleInfo Info => new(
        ReadingCodes.WrongType, "A value has another type than its field", RuleCategory.Reading, RuleSource.ApiSchema)
    {
        Meaning = "A value has another type than its field, most often a number or a boolean where text belongs. A null as an item of a list or a "
            + "value of a map, which an API server refuses; with strictness `reference` it is read as empty, as the operator does.",
        Remedy = "Put the value in quotes: `reserved: \"0\"`, `enable-rps: \"true\"`.",
        Bad = new RuleExample(Example.Profile.Replace("\"0-1\"", "0")),
        Good = new RuleExample(Example.Profile),
    };
}
