using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>The built-in asset bundle is used.</summary>
internal sealed class BuiltInAssetsRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.BuiltInAssets, "The built-in asset bundle is used", RuleCategory.Assets, RuleSource.Controller)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "The built-in asset bundle was used. Its texts are not the operator's, so the operator rewrites these files on day 2, "
            + "with a reboot.",
        Remedy = "Pin a bundle of your operator's release ([takeover](../takeover.md)). To accept it: `--nowarn PAO2004`, or "
            + "`<NoWarn>$(NoWarn);PAO2004</NoWarn>` in a project.",
    };
}
