using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Fuzzing.Targets;

/// <summary>The annotation that adds options of the kubelet, as a block of text or as a quoted one.</summary>
internal sealed class KubeletTarget : IFuzzTarget
{
    private const string Before = """
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: du
          annotations:
            kubeletconfig.experimental:
        """;

    private const string After = """

        spec:
          cpu: {reserved: "0-1", isolated: "2-7"}
          nodeSelector: {node-role.kubernetes.io/master: ""}
          numa: {topologyPolicy: restricted}
        """;

    public string Name => "kubelet";

    public IReadOnlyList<string> Seeds { get; } =
    [
        """
        {
          "systemReserved": {"memory": "500Mi", "cpu": "500m"}, "kubeReserved": {"memory": "1Gi"},
          "evictionHard": {"memory.available": "100Mi"}
        }
        """,
        """
        {
          "reservedMemory": [{"numaNode": 0, "limits": {"memory": "1100Mi"}}], "maxPods": 250,
          "topologyManagerPolicyOptions": {"max-allowable-numa-nodes": "8"}
        }
        """,
        """
        {
          "allowedUnsafeSysctls": ["net.core.somaxconn"], "cpuManagerPolicyOptions": {"full-pcpus-only": "true"},
          "containerLogMaxSize": "50Mi", "imageMinimumGCAge": "2m0s", "evictionSoft": {"nodefs.available": "10%"},
          "shutdownGracePeriod": "30s", "featureGates": {"A": true}, "kind": "KubeletConfiguration", "registerNode": null
        }
        """,
    ];

    public IReadOnlyList<string> Words { get; } =
    [
        .. YamlWords.All, "\"systemReserved\": {", "\"kubeReserved\": {", "\"evictionHard\": {", "\"reservedMemory\": [", "\"numaNode\": ",
        "\"limits\": {",
        "\"memory\": ", "\"1Gi\"", "\"1.5Gi\"", "\"-1\"", "\"1e3\"", "\"10%\"", "\"9999999999999999999Ei\"", "\"0.0000000001\"", "\"1m\"", "\"2m0s\"",
        "\"\\u0000\"",
        "\"topologyManagerPolicy\": ", "\"cpuManagerPolicy\": ", "\"featureGates\": {", "\"cgroupDriver\": ", "true", "null", "[]", "{}", "\\u000a",
        "\\n",
    ];

    public void Run(string input)
    {
        bool isBlock = new InputChoice(input).Next.Next.Next.Next.OneIn(2);
        string value = isBlock ? "|\n      " + input.Replace("\n", "\n      ") : ManifestJson.Write(input);
        string text = $"{Before} {value}{After}";
        RenderTarget.Look(Renderer.Render(RenderTarget.Request(text)), text);
    }
}
