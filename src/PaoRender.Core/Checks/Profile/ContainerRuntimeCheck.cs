using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Checks;

/// <summary>One ContainerRuntimeConfig at most selects the pool of a profile, for the releases that ask.</summary>
internal static class ContainerRuntimeCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (!scope.Traits.ChoosesContainerRuntime) return;
        V1ContainerRuntimeConfig[] configs = [.. scope.Cluster.Input.ContainerRuntimeConfigs];
        Companion[] written = [.. Written(scope)];
        for (int i = 0; i < configs.Length; i++)
        {
            if (configs[i].Spec?.MachineConfigPoolSelector is not { } selector) continue;
            if (SelectorProblem.Find(selector, written[i].Document, "spec", "machineConfigPoolSelector") is not { } problem) continue;
            scope.ReportOnce(
                RenderCodes.BadSelector,
                DiagnosticSeverity.Error,
                problem.Position,
                $"The pool selector of ContainerRuntimeConfig '{configs[i].Metadata.Name}' cannot be used: {problem.Message}.");
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
        Companion? written = Written(scope).FirstOrDefault(companion => companion.Name == config.Metadata.Name);
        string place = written is null ? "" : $" ({Positions.Find(written.Document, "metadata", "name")})";
        return $"'{config.Metadata.Name}'{place}";
    }

    // They were read in this order.
    private static IEnumerable<Companion> Written(ProfileCheckScope scope) =>
        scope.Cluster.Input.Companions.Where(companion => companion.Kind == V1ContainerRuntimeConfig.KubeKind);
}
