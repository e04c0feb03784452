using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PaoRender.Assets;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Releases;
using PaoRender.Rendering;
using PaoRender.Rules;

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
        var assets = new AssetSource(request.Assets, diagnostics);
        var suppressions = new Suppressions(request);
        ClusterFacts facts = CheckedFacts(request, assets, suppressions, diagnostics, out FollowUps followUps, cancellationToken);

        // Some errors of a bundle show only when its templates are rendered, so an error elsewhere must not keep us from that.
        IReadOnlyList<RenderedManifest> manifests = diagnostics.HasErrors && request.Assets.IsBuiltIn
            ? []
            : ManifestBuilder.Build(facts, assets, diagnostics, cancellationToken);
        IReadOnlyList<ManifestDiagnostic> found = Report(request, facts, suppressions, followUps, diagnostics);

        // Some errors are warnings that the user takes for such.
        return new RenderResult(found.Any(item => item.Severity == DiagnosticSeverity.Error) ? [] : manifests, found);
    }

    /// <summary>Checks the input and the asset bundle by every rule there is, and builds nothing.</summary>
    /// <param name="request">What would be rendered.</param>
    /// <param name="cancellationToken">Stops the check between two profiles.</param>
    /// <returns>
    /// What <see cref="Render"/> would report, in the same order. Only a template of a bundle of your own can hold an error that shows
    /// first when it is rendered.
    /// </returns>
    public static IReadOnlyList<ManifestDiagnostic> Check(RenderRequest request, CancellationToken cancellationToken = default) =>
        Check(request, static (_, _, _) => { }, cancellationToken);

    /// <summary>Checks, and shows the facts, and whether all is well, to somebody who makes no manifests of them.</summary>
    internal static IReadOnlyList<ManifestDiagnostic> Check(
        RenderRequest request, Action<ClusterFacts, AssetSource, bool> use, CancellationToken cancellationToken)
    {
        Require.NotNull(request, nameof(request));
        var diagnostics = new DiagnosticBag();
        var suppressions = new Suppressions(request);
        var assets = new AssetSource(request.Assets, diagnostics);
        ClusterFacts facts = CheckedFacts(request, assets, suppressions, diagnostics, out FollowUps followUps, cancellationToken);
        use(facts, assets, !diagnostics.HasErrors);
        return Report(request, facts, suppressions, followUps, diagnostics);
    }

    private static ClusterFacts CheckedFacts(
        RenderRequest request,
        AssetSource assets,
        Suppressions suppressions,
        DiagnosticBag diagnostics,
        out FollowUps followUps,
        CancellationToken cancellationToken)
    {
        ReleaseTraits traits = ReleaseTable.Of(request.Release, request.Assets.SourceDate);
        ClusterFacts facts = Checked(null, assets, diagnostics);
        Misspellings misspelt = facts.Input.Misspelt;
        followUps = FollowUps.Find(diagnostics.Items, misspelt.Places, Corrected);
        return facts;

        ClusterFacts Checked(Misspellings? corrected, AssetSource source, DiagnosticBag found)
        {
            ClusterInput input = InputReader.Read(request, traits, found, corrected);
            source.Check(request.Release);
            var checkedFacts = ClusterFacts.Of(request, traits, input, source);
            CheckList.Run(checkedFacts, suppressions, found, cancellationToken);
            return checkedFacts;
        }

        IReadOnlyList<ManifestDiagnostic> Corrected(IReadOnlyCollection<SourcePosition> places)
        {
            var found = new DiagnosticBag();
            Checked(misspelt.Only(places), new AssetSource(request.Assets, found), found);
            return found.Items;
        }
    }

    private static IReadOnlyList<ManifestDiagnostic> Report(
        RenderRequest request,
        ClusterFacts facts,
        Suppressions suppressions,
        FollowUps followUps,
        DiagnosticBag diagnostics)
    {
        bool rendersAny = facts.Profiles.Count > 0 || facts.HasManifestsWithoutProfile;
        if (request.Assets.IsBuiltIn && rendersAny && !diagnostics.HasErrors) WarnOfBuiltInAssets(diagnostics);
        IEnumerable<ManifestDiagnostic> kept = suppressions.Filter(followUps.Without(diagnostics.Items))
            .Select(request.Severities.Apply)
            .OfType<ManifestDiagnostic>();
        return DiagnosticOrder.Sort(OneCause.Of([.. kept]), request.Inputs.Select(file => file.Path));
    }

    private static void WarnOfBuiltInAssets(DiagnosticBag diagnostics) => diagnostics.Warning(
        RenderCodes.BuiltInAssets,
        SourcePosition.None,
        "Rendered with the built-in asset bundle, whose texts are not the operator's: the operator will rewrite these files on day 2, "
        + "which reboots the nodes once. Pin a bundle of your operator's release to avoid it (pao assets import).");
}
