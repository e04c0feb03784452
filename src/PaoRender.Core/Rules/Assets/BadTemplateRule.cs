using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A template cannot be rendered.</summary>
internal sealed class BadTemplateRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.BadTemplate, "A template cannot be rendered", RuleCategory.Assets, RuleSource.CommonSense)
    {
        Meaning = "A template of the asset bundle cannot be rendered.",
        Remedy = "Look at the given line of the template.",
    };
}
