using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>The asset bundle is too old.</summary>
internal sealed class SourceTooOldRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.SourceTooOld, "The asset bundle is too old", RuleCategory.Assets, RuleSource.CommonSense)
    {
        Meaning = "The asset bundle is of a day from before a change of its release line that is not covered.",
        Remedy = "Take the assets of a later z-stream.",
    };
}
