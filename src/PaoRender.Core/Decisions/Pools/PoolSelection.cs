using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Inputs;
using PaoRender.Releases;

namespace PaoRender.Decisions;

/// <summary>Finds the pools that a profile is for: there should be one.</summary>
internal sealed class PoolSelection
{
    private readonly List<PoolInput> _pools = [];

    public PoolSelection(RenderRequest request, ReleaseTraits traits, ClusterInput cluster)
    {
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

    /// <summary>The pools that are looked at, the built-in ones first.</summary>
    public IReadOnlyList<PoolInput> Pools => _pools;

    /// <summary>The pools that select the nodes of a profile.</summary>
    public IReadOnlyList<PoolInput> Find(ProfileInput profile)
    {
        Dictionary<string, string> labels = profile.Profile.Spec?.NodeSelector ?? [];
        return [.. _pools.Where(pool => pool.Pool.Spec?.NodeSelector is { } selector && SelectorMatch.Evaluate(selector, labels, out _))];
    }
}
