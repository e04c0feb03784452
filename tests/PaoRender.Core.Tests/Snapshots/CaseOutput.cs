using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Assets;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Snapshots;

/// <summary>All that the matrix makes of a case, one cell after the other.</summary>
internal static class CaseOutput
{
    public static IEnumerable<OutputFile> Of(SnapshotCase input, AssetBundle assets)
    {
        foreach (SnapshotCell cell in input.Cells)
        {
            RenderResult result = input.Render(cell, assets);
            foreach (RenderedManifest manifest in result.Manifests.Where(manifest => input.Keeps(manifest.FileName)))
            {
                string label = $"{manifest.ApiVersion} {manifest.Kind} {manifest.Name} of {manifest.Profile ?? "the cluster"}";
                yield return new OutputFile(cell, manifest.FileName, label, manifest.Content);
            }

            if (!result.Succeeded) yield return new OutputFile(cell, OutputFile.Refusal, "", Encoding.UTF8.GetBytes(Errors(result)));
        }
    }

    private static string Errors(RenderResult result) => string.Concat(result.Diagnostics
        .Where(found => found.Severity == DiagnosticSeverity.Error)
        .Select(found => $"{found.Position.File}({found.Position.Line},{found.Position.Column}): {found.Code}\n"));
}
