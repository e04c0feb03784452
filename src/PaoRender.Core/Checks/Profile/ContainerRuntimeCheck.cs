using System.Collections.Generic;
using System.Linq;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
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
            $"The ContainerRuntimeConfigs {Place(scope, candidates[0])} and {Place(scope, candidates[1])} both select pool "
            + $"'{scope.Profile.Pool!.Name}' of profile '{scope.Profile.Name}', and only one may. Put the settings of both into one.",
            "spec", "nodeSelector");
    }

    private static string Place(ProfileCheckScope scope, V1ContainerRuntimeConfig config)
    {
        Companion? written = scope.Cluster.Input.Companions.FirstOrDefault(
            companion => companion.Kind == V1ContainerRuntimeConfig.KubeKind && companion.Name == config.Metadata.Name);
        string place = written is null ? "" : $" ({Positions.Find(written.Document, "metadata", "name")})";
        return $"'{config.Metadata.Name}'{place}";
    }
}
