namespace PaoRender.Analyzers.Tests.Support;

/// <summary>Manifests for tests to check.</summary>
internal static class Texts
{
    /// <summary>A pool that no cluster has by itself.</summary>
    public const string EdgePool = """
        apiVersion: machineconfiguration.openshift.io/v1
        kind: MachineConfigPool
        metadata:
          name: edge
          labels:
            machineconfiguration.openshift.io/role: edge
        spec:
          machineConfigSelector:
            matchExpressions:
            - key: machineconfiguration.openshift.io/role
              operator: In
              values: [worker, edge]
          nodeSelector:
            matchLabels:
              node-role.kubernetes.io/edge: ""

        """;

    /// <summary>A profile.</summary>
    public static string Profile(string name = "du", string isolated = "2-15", string pool = "worker", string more = "") => $"""
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: {name}
        spec:
          cpu:
            reserved: 0-1
            isolated: {isolated}
          nodeSelector:
            node-role.kubernetes.io/{pool}: ""
        {more}
        """;
}
