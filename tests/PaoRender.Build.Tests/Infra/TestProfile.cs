using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Build.Tests.Infra;

/// <summary>Manifests for tests to render.</summary>
internal static class TestProfile
{
    private static readonly string[] s_suffixes = ["kubeletconfig", "machineconfig", "runtimeclass", "tuned"];

    /// <summary>A profile for the worker pool, which every cluster has.</summary>
    public static string Worker(string name, string isolated = "2-15") => Of(name, "worker", isolated);

    /// <summary>A profile for the master pool, which every cluster has.</summary>
    public static string Master(string name, string isolated = "2-15") => Of(name, "master", isolated);

    /// <summary>The files that a profile gives, sorted.</summary>
    public static IEnumerable<string> FilesOf(string name) => s_suffixes.Select(suffix => $"{name}_{suffix}.yaml");

    private static string Of(string name, string pool, string isolated) => $"""
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: {name}
        spec:
          cpu:
            reserved: 0-1
            isolated: {isolated}
          machineConfigPoolSelector:
            pools.operator.machineconfiguration.openshift.io/{pool}: ""
          nodeSelector:
            node-role.kubernetes.io/{pool}: ""

        """;
}
