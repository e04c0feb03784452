using System.Collections.Generic;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Schemas;

namespace PaoRender.Checks;

/// <summary>One ContainerRuntimeConfig at most selects the pool of a profile, for the releases that ask.</summary>
internal static class ContainerRuntimeCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (!scope.Traits.ChoosesContainerRuntime) return;
        foreach (V1ContainerRuntimeConfig config in scope.Cluster.Input.ContainerRuntimeConfigs)
        {
            if (config.Spec?.MachineConfigPoolSelector is not { } selector || SelectorMatch.Problem(selector) is not { } problem) continue;
            scope.Refuse(
                RenderCodes.BadSelector,
                $"The pool selector of ContainerRuntimeConfig '{config.Metadata.Name}' cannot be used: {problem}.",
                "metadata", "name");
        }

        IReadOnlyList<V1ContainerRuntimeConfig> candidates = scope.Profile.Runtime.Candidates;
        if (candidates.Count < 2) return;
        scope.Refuse(
            RenderCodes.SeveralRuntimeConfigs,
            $"The ContainerRuntimeConfigs '{candidates[0].Metadata.Name}' and '{candidates[1].Metadata.Name}' both select pool "
            + $"'{scope.Profile.Pool!.Name}' of profile '{scope.Profile.Name}'; only one may.",
            "spec", "nodeSelector");
    }
}
