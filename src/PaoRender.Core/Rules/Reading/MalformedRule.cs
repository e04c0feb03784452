using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>The text is not valid YAML or JSON.</summary>
internal sealed class MalformedRule : Rule
{
    public override RuleInfo Info => new(
        ReadingCodes.Malformed, "The text is not valid YAML or JSON", RuleCategory.Reading, RuleSource.Yaml)
    {
        Meaning = "The text is not valid YAML or JSON, or holds a character that YAML forbids.",
        Remedy = "Correct the text at the given place; quote text that has `: `, `#` or a leading special character.",
        Bad = new RuleExample(Example.Profile.Replace("    isolated", "	isolated")),
        Good = new RuleExample(Example.Profile),
    };
}
