using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Profiles;
using PaoRender.Schemas;

namespace PaoRender.Pools;

/// <summary>The container runtime of a pool, for the releases that write it into the runtime handler.</summary>
internal static class ContainerRuntimeChoice
{
    public const string Default = "runc";

    public static string Find(ClusterInput cluster, PoolInput pool, ProfileInput profile, DiagnosticBag diagnostics)
    {
        V1ContainerRuntimeConfig? found = null;
        foreach (V1ContainerRuntimeConfig candidate in cluster.ContainerRuntimeConfigs)
        {
            if (candidate.Spec?.MachineConfigPoolSelector is not { } selector) continue;
            bool matched = SelectorMatch.Evaluate(selector, pool.Pool.Metadata.Labels, out string? problem);
            if (problem is not null)
            {
                diagnostics.Error(
                    RenderCodes.BadSelector,
                    profile.At("metadata", "name"),
                    $"The pool selector of ContainerRuntimeConfig '{candidate.Metadata.Name}' cannot be used: {problem}.");
            }

            if (!matched) continue;
            if (found is not null)
            {
                diagnostics.Error(
                    RenderCodes.SeveralRuntimeConfigs,
                    profile.At("metadata", "name"),
                    $"The ContainerRuntimeConfigs '{found.Metadata.Name}' and '{candidate.Metadata.Name}' both select pool "
                    + $"'{pool.Name}' of profile '{profile.Name}'; only one may.");
                return Default;
            }

            found = candidate;
        }

        return found?.Spec?.ContainerRuntimeConfig?.DefaultRuntime is { Length: > 0 } runtime ? runtime : Default;
    }
}
