namespace PaoRender.Rules;

/// <summary>PaoFromConfigMaps is neither true nor false.</summary>
internal sealed class BadConfigMapsPropertyRule : Rule
{
    public override RuleInfo Info => new(
        "PAO3008", "PaoFromConfigMaps is neither true nor false", RuleCategory.Project, RuleSource.CommonSense)
    {
        Meaning = "`PaoFromConfigMaps` is neither `true` nor `false`.",
        Remedy = "Correct the property.",
    };
}
