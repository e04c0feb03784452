using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>The asset bundle lacks a file.</summary>
internal sealed class MissingAssetRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.MissingAsset, "The asset bundle lacks a file", RuleCategory.Assets, RuleSource.CommonSense)
    {
        Meaning = "The asset bundle lacks a file that the release needs.",
        Remedy = "Take the bundle of the right release, complete.",
    };
}
