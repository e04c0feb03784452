using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Profiles;
using PaoRender.Releases;

namespace PaoRender.Pools;

/// <summary>Finds the one pool that a profile is for.</summary>
internal sealed class PoolSelection
{
    private readonly List<PoolInput> _pools = [];
    private readonly DiagnosticBag _diagnostics;
    private bool _selectorsChecked;

    public PoolSelection(ClusterInput cluster, RenderRequest request, ReleaseTraits traits, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        // A live cluster always has the two; the oldest render commands had to be given them.
        bool isLive = request.Follows(ControllerParts.LivePools);
        if (traits.BuiltInPools || isLive)
        {
            foreach (string name in new[] { "master", "worker" })
            {
                if (!cluster.Pools.Any(pool => string.Equals(pool.Name, name, StringComparison.OrdinalIgnoreCase)))
                    _pools.Add(BuiltInPools.Create(name, isLive));
            }
        }

        _pools.AddRange(cluster.Pools);
    }

    /// <summary>The pool of a profile; null, with an error, when there is none or more than one.</summary>
    public PoolInput? Find(ProfileInput profile)
    {
        Dictionary<string, string> labels = profile.Profile.Spec?.NodeSelector ?? [];
        var matches = new List<PoolInput>();
        foreach (PoolInput pool in _pools)
        {
            if (pool.Pool.Spec?.NodeSelector is not { } selector) continue;
            bool matched = SelectorMatch.Evaluate(selector, labels, out string? problem);
            if (problem is not null) ReportSelector(pool, problem);
            else if (matched) matches.Add(pool);
        }

        _selectorsChecked = true;
        if (matches.Count == 1) return matches[0];
        Report(profile, labels, matches);
        return null;
    }

    private void Report(ProfileInput profile, Dictionary<string, string> labels, List<PoolInput> matches)
    {
        string selector = string.Join(",", labels.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key + "=" + pair.Value));
        if (matches.Count == 0)
        {
            string known = string.Join(", ", _pools.Select(pool => pool.Name));
            _diagnostics.Error(
                RenderCodes.NoPool,
                profile.At("spec", "nodeSelector"),
                $"No MachineConfigPool selects the nodes of profile '{profile.Name}' ({selector}). Known pools: {known}. "
                + "Correct spec.nodeSelector, or add the pool's manifest to the input.");
            return;
        }

        string names = string.Join(", ", matches.Select(pool => pool.Document is null
            ? pool.Name + " (built in)"
            : $"{pool.Name} ({pool.At("spec", "nodeSelector")})"));
        _diagnostics.Error(
            RenderCodes.SeveralPools,
            profile.At("spec", "nodeSelector"),
            $"More than one MachineConfigPool selects the nodes of profile '{profile.Name}' ({selector}): {names}. "
            + "Make spec.nodeSelector match one of them only.");
    }

    private void ReportSelector(PoolInput pool, string problem)
    {
        if (_selectorsChecked) return;
        _diagnostics.Error(
            RenderCodes.BadSelector,
            pool.At("spec", "nodeSelector"),
            $"The node selector of MachineConfigPool '{pool.Name}' cannot be used: {problem}.");
    }
}
