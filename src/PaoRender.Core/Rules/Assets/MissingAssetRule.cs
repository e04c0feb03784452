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
        BadRun = Scene.Of(
            "assets: error PAO2001: The asset bundle has no file 'configs/01-use-ovs-slice.conf', which release 5.2 needs.",
            "--operator-assets assets",
            ("assets/scripts/set.sh", "echo\n")),
        GoodRun = Scene.Of(),
    };
}
