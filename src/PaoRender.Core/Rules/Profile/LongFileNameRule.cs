using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A file has a name that is too long for an image-based install.</summary>
internal sealed class LongFileNameRule : Rule
{
    private const string Install = """
        apiVersion: extensions.hive.openshift.io/v1alpha1
        kind: ImageClusterInstall
        metadata:
          name: north
        spec: {}

        """;

    public override RuleInfo Info => new(
        RenderCodes.LongFileName, "A file name is too long for an image-based install", RuleCategory.Profile, RuleSource.Installer)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "An object of the input says that clusters are installed from an image (ImageClusterInstall, ImageBasedConfig, "
            + "ImageBasedInstallationConfig, or a ClusterInstance with `ibi-` templates), and a file of the profile has a name of more than 30 "
            + "characters: the install fails at it.",
        Remedy = "Shorten the profile's name to 11 characters, or name the files otherwise where you hand them over. Names of pinning files are "
            + "always longer.",
        Bad = new RuleExample(Example.Beside(Install).Replace("name: ran", "name: far-edge-ran")),
        Good = new RuleExample(Example.Beside(Install)),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Effect, CheckGate.StrictOnly, ImageFileNameCheck.Run)];
}
