namespace PaoRender.Cli.Tests.Support;

/// <summary>Profiles that render.</summary>
internal static class SampleProfile
{
    public static string Text(string name, string extra = "") =>
        $$"""
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: {{name}}
        spec:
          cpu:
            isolated: 2-7
            reserved: 0-1
          nodeSelector:
            node-role.kubernetes.io/worker: ""
        {{extra}}
        """.TrimEnd() + "\n";

    public static string[] FilesOf(string name) =>
        [$"{name}_kubeletconfig.yaml", $"{name}_machineconfig.yaml", $"{name}_runtimeclass.yaml", $"{name}_tuned.yaml"];
}
