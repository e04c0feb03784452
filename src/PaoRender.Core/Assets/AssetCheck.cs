using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.GoTemplates;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Assets;

/// <summary>Checks that a bundle has what a release needs, before anybody depends on it.</summary>
public static class AssetCheck
{
    /// <summary>Reports files that are missing, templates that cannot be read and a source that is too old.</summary>
    /// <returns>Paths of the files that are missing or cannot be read.</returns>
    public static IReadOnlyList<string> Run(AssetBundle bundle, OperatorRelease release, DiagnosticBag diagnostics)
    {
        Require.NotNull(bundle, nameof(bundle));
        Require.NotNull(release, nameof(release));
        Require.NotNull(diagnostics, nameof(diagnostics));
        CheckDate(bundle, release, diagnostics);
        var broken = new List<string>();
        foreach (string path in AssetPaths.RequiredBy(release, bundle.SourceDate))
        {
            if (!bundle.Contains(path))
            {
                diagnostics.Error(
                    RenderCodes.MissingAsset,
                    new SourcePosition(bundle.Origin, 0, 0),
                    $"The asset bundle has no file '{path}', which release {release} needs.");
                broken.Add(path);
            }
            else if (AssetPaths.IsTemplate(path) && !CanBeRead(bundle, path, diagnostics))
            {
                broken.Add(path);
            }
        }

        return broken;
    }

    /// <summary>Reports a source that is too old for what is known of its release.</summary>
    private static void CheckDate(AssetBundle bundle, OperatorRelease release, DiagnosticBag diagnostics)
    {
        ZStreamChange? unknown = ZStreamChangeTable.MissingFrom(release, bundle.SourceDate).FirstOrDefault(change => change.Before is null);
        if (unknown is null) return;
        diagnostics.Error(
            RenderCodes.SourceTooOld,
            new SourcePosition(bundle.Origin, 0, 0),
            $"The bundle is of {bundle.SourceDate}, and builds of release {release} from before {unknown.Date} cannot be rendered: {unknown.Text}. "
            + "Take the assets of a later z-stream.");
    }

    private static bool CanBeRead(AssetBundle bundle, string path, DiagnosticBag diagnostics)
    {
        try
        {
            bundle.Template(path);
            return true;
        }
        catch (TemplateException error)
        {
            diagnostics.Error(
                RenderCodes.BadTemplate,
                new SourcePosition(bundle.Origin + "/" + path, error.Line, error.Column),
                $"This template of the asset bundle cannot be read: {error.Reason}");
            return false;
        }
    }
}
