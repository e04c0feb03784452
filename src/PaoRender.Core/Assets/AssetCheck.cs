using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Releases;
using PaoRender.Templates;

namespace PaoRender.Assets;

/// <summary>Checks that a bundle has what a release needs, before anybody depends on it.</summary>
public static class AssetCheck
{
    /// <summary>Reports files that are missing and templates that cannot be read.</summary>
    public static void Run(AssetBundle bundle, OperatorRelease release, DiagnosticBag diagnostics)
    {
        Require.NotNull(bundle, nameof(bundle));
        Require.NotNull(diagnostics, nameof(diagnostics));
        foreach (string path in AssetPaths.RequiredBy(release))
        {
            if (!bundle.Contains(path))
            {
                diagnostics.Error(
                    RenderCodes.MissingAsset,
                    new SourcePosition(bundle.Origin, 0, 0),
                    $"The asset bundle has no file '{path}', which release {release} needs.");
            }
            else if (AssetPaths.IsTemplate(path))
            {
                CheckTemplate(bundle, path, diagnostics);
            }
        }
    }

    private static void CheckTemplate(AssetBundle bundle, string path, DiagnosticBag diagnostics)
    {
        try
        {
            bundle.Template(path);
        }
        catch (TemplateException fault)
        {
            diagnostics.Error(
                RenderCodes.BadTemplate,
                new SourcePosition(bundle.Origin + "/" + path, fault.Line, fault.Column),
                $"This template of the asset bundle cannot be read: {fault.Reason}");
        }
    }
}
