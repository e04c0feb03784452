using System.Collections.Generic;
using System.Linq;
using PaoRender.Inputs;
using PaoRender.Schemas;

namespace PaoRender.Decisions;

/// <summary>The container runtime of a pool, for the releases that write it into the runtime handler.</summary>
/// <param name="Runtime">The runtime.</param>
/// <param name="Candidates">The ContainerRuntimeConfigs that select the pool; only one may.</param>
internal sealed record ContainerRuntimeChoice(string Runtime, IReadOnlyList<V1ContainerRuntimeConfig> Candidates)
{
    private const string Default = "runc";

    /// <summary>What a release without the choice has.</summary>
    public static ContainerRuntimeChoice None { get; } = new(Default, []);

    public static ContainerRuntimeChoice Find(ClusterInput cluster, PoolInput pool)
    {
        V1ContainerRuntimeConfig[] candidates =
        [
            .. cluster.ContainerRuntimeConfigs.Where(candidate =>
                candidate.Spec?.MachineConfigPoolSelector is { } selector
                && SelectorMatch.Evaluate(selector, pool.Pool.Metadata.Labels, out _)),
        ];
        string? runtime = candidates.Length == 1 ? candidates[0].Spec?.ContainerRuntimeConfig?.DefaultRuntime : null;
        return new ContainerRuntimeChoice(string.IsNullOrEmpty(runtime) ? Default : runtime!, candidates);
    }
}
