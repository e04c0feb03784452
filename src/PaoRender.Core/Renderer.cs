using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PaoRender.Assets;
using PaoRender.Checks;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Releases;
using PaoRender.Rendering;

namespace PaoRender;

/// <summary>The product's core: a pure function from documents to manifests.</summary>
public static class Renderer
{
    /// <summary>Renders every PerformanceProfile of the input.</summary>
    /// <param name="request">All that the result depends on.</param>
    /// <param name="cancellationToken">Stops the render between two profiles.</param>
    /// <returns>Manifests without errors, or errors without manifests.</returns>
    public static RenderResult Render(RenderRequest request, CancellationToken cancellationToken = default)
    {
        Require.NotNull(request, nameof(request));
        var diagnostics = new DiagnosticBag();
        AssetCheck.CheckDate(request.Assets, request.Release, diagnostics);
        ReleaseTraits traits = ReleaseTable.Of(request.Release, request.Assets.SourceDate);
        var assets = new AssetSource(request.Assets, diagnostics);

        ClusterInput input = InputReader.Read(request, traits, diagnostics);
        var facts = ClusterFacts.Of(request, traits, input, assets);
        CheckList.Run(facts, diagnostics, cancellationToken);
        IReadOnlyList<RenderedManifest> manifests =
            diagnostics.HasErrors ? [] : ManifestBuilder.Build(facts, assets, diagnostics, cancellationToken);
        if (request.Assets.IsBuiltIn && manifests.Count > 0) WarnOfBuiltInAssets(diagnostics);
        return new RenderResult(
            diagnostics.HasErrors ? [] : manifests, DiagnosticOrder.Sort(diagnostics.Items, request.Inputs.Select(file => file.Path)));
    }

    private static void WarnOfBuiltInAssets(DiagnosticBag diagnostics) => diagnostics.Warning(
        RenderCodes.BuiltInAssets,
        SourcePosition.None,
        "Rendered with the built-in asset bundle, whose texts are not the operator's: the operator will rewrite these files on day 2, "
        + "which reboots the nodes once. Pin a bundle of your operator's release to avoid it (pao assets import).");
}
