using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PaoRender.Comparison;
using PaoRender.Manifests;

namespace PaoRender.Explain;

/// <summary>Tells where the two match modes differ for an input, and why.</summary>
/// <remarks>
/// The reasons are found by trying: a part is one when adding it alone to the render command's output changes a file, or
/// taking it alone from the controller's does. So they cannot drift away from what the renderer does.
/// </remarks>
public static class ModeComparison
{
    private static readonly ControllerParts[] s_parts =
    [
        ControllerParts.LivePools, ControllerParts.MixedCpus, ControllerParts.DynamicResourceAllocation,
        ControllerParts.OvsDpdkService, ControllerParts.OwnTunedLabels, ControllerParts.CgroupAnnotation,
    ];

    /// <summary>Renders in both modes and compares.</summary>
    /// <param name="request">What to render; its own mode does not count.</param>
    /// <param name="cancellationToken">Stops between two renders.</param>
    /// <exception cref="ArgumentException">The controller's side refuses the input; render it first.</exception>
    public static ModeReport Run(RenderRequest request, CancellationToken cancellationToken = default)
    {
        Require.NotNull(request, nameof(request));
        if (Render(request, ControllerParts.All, out _, cancellationToken) is not { } controller)
            throw new ArgumentException("The input is refused.", nameof(request));

        // The oldest render commands refuse an input without pools; then there is nothing to compare.
        if (Render(request, ControllerParts.None, out string? refusal, cancellationToken) is not { } render) return new ModeReport([], refusal);

        string[] names = [.. controller.Keys.Concat(render.Keys).Distinct().Where(name => Differs(controller, render, name))];
        Dictionary<string, ControllerParts> reasons = Reasons(request, names, controller, render, cancellationToken);
        return new ModeReport(
            [.. names.OrderBy(name => name, StringComparer.Ordinal).Select(name => Describe(name, reasons[name], render, controller))], null);
    }

    private static Dictionary<string, ControllerParts> Reasons(
        RenderRequest request,
        string[] names,
        Dictionary<string, RenderedManifest> controller,
        Dictionary<string, RenderedManifest> render,
        CancellationToken cancellationToken)
    {
        Dictionary<string, ControllerParts> reasons = names.ToDictionary(name => name, _ => ControllerParts.None);
        foreach (ControllerParts part in names.Length == 0 ? [] : s_parts)
        {
            Mark(Render(request, part, out _, cancellationToken), render);
            Mark(Render(request, ControllerParts.All & ~part, out _, cancellationToken), controller);

            void Mark(Dictionary<string, RenderedManifest>? changed, Dictionary<string, RenderedManifest> standard)
            {
                foreach (string name in names)
                {
                    if (changed is null || Differs(changed, standard, name)) reasons[name] |= part;
                }
            }
        }

        return reasons;
    }

    private static Dictionary<string, RenderedManifest>? Render(
        RenderRequest request, ControllerParts parts, out string? refusal, CancellationToken cancellationToken)
    {
        RenderResult result = Renderer.Render(request with { Parts = parts }, cancellationToken);
        refusal = result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.Message;
        return result.Succeeded ? result.Manifests.ToDictionary(manifest => manifest.FileName) : null;
    }

    private static bool Differs(Dictionary<string, RenderedManifest> left, Dictionary<string, RenderedManifest> right, string name) =>
        !left.TryGetValue(name, out RenderedManifest? one)
            ? right.ContainsKey(name)
            : !right.TryGetValue(name, out RenderedManifest? other) || !one.Content.SequenceEqual(other.Content);

    private static ModeDifference Describe(
        string name, ControllerParts reasons, Dictionary<string, RenderedManifest> render, Dictionary<string, RenderedManifest> controller)
    {
        ManifestMapping? before = render.TryGetValue(name, out RenderedManifest? left) ? ManifestObject.Read(left) : null;
        ManifestMapping? after = controller.TryGetValue(name, out RenderedManifest? right) ? ManifestObject.Read(right) : null;
        ObjectIdentity identity = ObjectIdentity.Of(after ?? before)!;
        return before is null || after is null
            ? new ModeDifference(name, identity, reasons, []) { OnlyIn = after is null ? MatchMode.Render : MatchMode.Controller }
            : new ModeDifference(name, identity, reasons, TreeDiff.Compare(before, after, ComparisonRules.Strict));
    }
}
