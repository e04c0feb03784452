using System.Collections.Generic;

namespace PaoRender.Fuzzing.Targets;

/// <summary>What profiles and the objects beside them are made of.</summary>
internal static class ProfileWords
{
    public static IReadOnlyList<string> All { get; } =
    [
        "apiVersion: performance.openshift.io/v2\n", "performance.openshift.io/v1alpha1", "kind: PerformanceProfile\n",
        "kind: PerformanceProfileList\n", "kind: ConfigMap\n",
        "kind: Policy\n", "kind: ClusterInstance\n", "kind: AgentClusterInstall\n", "kind: Infrastructure\n", "kind: MachineConfigPool\n",
        "kind: KubeletConfig\n",
        "kind: FeatureGate\n", "kind: Tuned\n", "kind: Node\n", "kind: ContainerRuntimeConfig\n", "cpuPartitioning: AllNodes\n",
        "cpuPartitioningMode: AllNodes\n",
        "  cpu:\n", "    reserved: \"0\"\n", "    isolated: \"1-3\"\n", "    offlined: \"1048575\"\n", "    shared: \"4\"\n", "  hugepages:\n",
        "    pages:\n    - {size: 1G, count: 1}\n",
        "  nodeSelector: {node-role.kubernetes.io/worker: \"\"}\n", "  machineConfigLabel: {a: b}\n", "  machineConfigPoolSelector: {a: b}\n",
        "  net: {devices: [{interfaceName: \"!e*\"}]}\n",
        "  additionalKernelArgs: [\"a\\nb\", isolcpus=1, nosmt]\n", "  realTimeKernel: {enabled: true}\n", "  numa: {topologyPolicy: restricted}\n",
        "  workloadHints: {mixedCpus: true}\n",
        "  hardwareTuning: {isolatedCpuFreq: 1}\n", "    kubeletconfig.experimental: '{\"a\": 1}'\n",
        "    performance.openshift.io/ignore-cgroups-version: \"x\"\n",
        "  name: openshift-node-performance-x\n", "data:\n  tuning: |\n    ",
        "  config: {ignition: {version: 3.2.0}, storage: {files: [{path: /a, contents: {source: \"data:,\"}}]}}\n",
        "# pao: disable=PAO1532 why\n", "# pao: disable\n", "0-3,7,9-", "1-1", "3-1", "0-,", "1,1", "eno1", "0x8086", "node-role.kubernetes.io/",
    ];
}
