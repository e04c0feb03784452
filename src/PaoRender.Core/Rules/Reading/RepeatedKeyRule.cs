using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A key is there twice.</summary>
internal sealed class RepeatedKeyRule : Rule
{
    public override RuleInfo Info => new(
        ReadingCodes.RepeatedKey, "A key is there twice", RuleCategory.Reading, RuleSource.Yaml)
    {
        Meaning = "A mapping holds a key twice, in YAML or in the JSON of an annotation, or a document holds two objects without `---` between "
            + "them. A message with strictness `reference`.",
        Remedy = "Remove one of the two, or put a line `---` between them.",
        Bad = new RuleExample(Example.Profile.Replace("    isolated: \"2-7\"\n", "    isolated: \"2-7\"\n    isolated: \"2-5\"\n")),
        Good = new RuleExample(Example.Profile),
    };
}
