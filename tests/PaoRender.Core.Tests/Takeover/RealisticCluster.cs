using System.Collections.Generic;
using PaoRender.Assets;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Takeover;

/// <summary>A profile as a mobile operator would write it, for a pool of its own.</summary>
internal static class RealisticCluster
{
    private const string Text =
        """
        apiVersion: machineconfiguration.openshift.io/v1
        kind: MachineConfigPool
        metadata:
          name: du
          labels:
            pools.operator.machineconfiguration.openshift.io/du: ""
        spec:
          machineConfigSelector:
            matchExpressions:
            - {key: machineconfiguration.openshift.io/role, operator: In, values: [worker, du]}
          nodeSelector:
            matchLabels:
              node-role.kubernetes.io/du: ""
        ---
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: du
          annotations:
            kubeletconfig.experimental: '{"maxPods": 120, "systemReserved": {"memory": "2Gi"}}'
        spec:
          additionalKernelArgs: [nosmt, efi=runtime]
          cpu:
            isolated: 4-31,36-63
            reserved: 0-3,32-35
          hugepages:
            defaultHugepagesSize: 1G
            pages:
            - {size: 1G, count: 16, node: 0}
            - {size: 2M, count: 128}
          net:
            userLevelNetworking: true
            devices:
            - {interfaceName: "ens*"}
          nodeSelector:
            node-role.kubernetes.io/du: ""
          numa:
            topologyPolicy: single-numa-node
          realTimeKernel:
            enabled: true
          workloadHints:
            realTime: true
            highPowerConsumption: false
            perPodPowerManagement: false
        """;

    public static RenderRequest Request(string release, MatchMode match = MatchMode.Controller)
    {
        Assert.True(OperatorRelease.TryParse(release, out OperatorRelease parsed));
        return new RenderRequest { Inputs = [new InputFile("du.yaml", Text)], Assets = AssetBundle.BuiltIn, Release = parsed, Match = match };
    }

    public static IReadOnlyList<RenderedManifest> Render(string release, MatchMode match = MatchMode.Controller)
    {
        RenderResult result = Renderer.Render(Request(release, match));
        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics));
        return result.Manifests;
    }
}
