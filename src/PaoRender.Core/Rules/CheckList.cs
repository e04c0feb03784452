using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PaoRender.Checks;
using PaoRender.Decisions;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>
/// Runs the checks of all rules, stage by stage. Building then finds nothing that was not found here, but what a template of a bundle of
/// the user's own does when it is rendered.
/// </summary>
/// <remarks>
/// Many are rules by which the operator's webhook takes a profile into a cluster. The render command never asks them, so a
/// profile that breaks one would install nodes that it then cannot own. Rules about live nodes need a cluster.
/// </remarks>
internal static class CheckList
{
    /// <summary>Every check there is, in the order in which they run.</summary>
    public static IReadOnlyList<Check> All { get; } = [.. RuleList.All.SelectMany(rule => rule.Checks).OrderBy(check => check.Stage)];

    /// <summary>Checks everything and reports every error.</summary>
    public static void Run(ClusterFacts cluster, Suppressions suppressions, DiagnosticBag diagnostics, CancellationToken cancellationToken) =>
        Run(All, cluster, suppressions, diagnostics, cancellationToken);

    /// <summary>Runs some checks in their order.</summary>
    internal static void Run(
        IReadOnlyList<Check> checks, ClusterFacts cluster, Suppressions suppressions, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var findings = new Findings(cluster.Request.Strictness, suppressions, cluster.Request.Severities, diagnostics);
        var scope = new ClusterCheckScope(cluster, findings);
        RunInput(checks, scope, findings, isAfterProfiles: false);
        foreach (ProfileFacts profile in cluster.Profiles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var profileScope = new ProfileCheckScope(cluster, profile, findings);
            foreach (Check check in checks)
            {
                if (check.RunProfile is { } run && findings.Open(check.Gate)) run(profileScope);
            }
        }

        RunInput(checks, scope, findings, isAfterProfiles: true);
    }

    private static void RunInput(IReadOnlyList<Check> checks, ClusterCheckScope scope, Findings findings, bool isAfterProfiles)
    {
        foreach (Check check in checks)
        {
            if (check.RunInput is { } run && check.Stage == CheckStage.Rest == isAfterProfiles && findings.Open(check.Gate)) run(scope);
        }
    }
}
