using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Fuzzing.Targets;

/// <summary>A profile with each of the objects that people keep beside profiles, and in each of the things that they wrap them in.</summary>
internal static class CompanionSeeds
{
    public const string Profile = """
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: du
        spec:
          cpu: {reserved: "0-1", isolated: "2-7"}
          nodeSelector: {node-role.kubernetes.io/master: ""}

        """;

    private static readonly string[] s_companions =
    [
        "apiVersion: config.openshift.io/v1\nkind: Infrastructure\nmetadata: {name: cluster}\nstatus: {cpuPartitioning: AllNodes}\n",
        "apiVersion: config.openshift.io/v1\nkind: FeatureGate\nmetadata: {name: cluster}\n"
            + "spec: {featureSet: CustomNoUpgrade, customNoUpgrade: {enabled: [A]}}\n",
        "apiVersion: machineconfiguration.openshift.io/v1\nkind: KubeletConfig\nmetadata: {name: own}\nspec:\n"
            + "  machineConfigPoolSelector: {matchLabels: {a: b}}\n"
            + "  kubeletConfig: {maxPods: 250}\n",
        "apiVersion: machineconfiguration.openshift.io/v1\nkind: ContainerRuntimeConfig\nmetadata: {name: crun}\nspec:\n"
            + "  machineConfigPoolSelector:\n    matchExpressions: [{key: a, operator: In, values: [b]}]\n"
            + "  containerRuntimeConfig: {defaultRuntime: crun}\n",
        "apiVersion: tuned.openshift.io/v1\nkind: Tuned\nmetadata: {name: patch, namespace: openshift-cluster-node-tuning-operator}\nspec:\n"
            + "  profile:\n"
            + "  - name: patch\n    data: |\n      [main]\n      include=openshift-node-performance-du\n"
            + "      [bootloader]\n      cmdline=+isolcpus=3\n"
            + "  recommend: [{profile: patch, priority: 19, machineConfigLabels: {a: b}}]\n",
        "apiVersion: machineconfiguration.openshift.io/v1\nkind: MachineConfig\nmetadata:\n  name: 50-performance-du\n  labels: {a: b}\nspec:\n"
            + "  config: {ignition: {version: 3.2.0}}\n  kernelArguments: [nosmt]\n",
        "apiVersion: v1\nbaseDomain: example.com\nmetadata: {name: site}\ncontrolPlane: {name: master, replicas: 1}\ncpuPartitioningMode: AllNodes\n",
        "apiVersion: siteconfig.open-cluster-management.io/v1alpha1\nkind: ClusterInstance\nmetadata: {name: site}\n"
            + "spec: {cpuPartitioningMode: AllNodes, nodes: []}\n",
    ];

    public static IReadOnlyList<string> All { get; } =
    [
        .. s_companions.Select(companion => Profile + "---\n" + companion),
        "apiVersion: v1\nkind: List\nitems:\n- " + Profile.TrimEnd().Replace("\n", "\n  ") + "\n",
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: m}\ndata:\n  tuning: |\n    " + Profile.TrimEnd().Replace("\n", "\n    ") + "\n",
        "apiVersion: policy.open-cluster-management.io/v1\nkind: Policy\nmetadata: {name: p}\nspec:\n  policy-templates:\n  - objectDefinition:\n"
            + "      "
            + Profile.TrimEnd().Replace("\n", "\n      ") + "\n",
        Profile.Replace("/v2", "/v1alpha1"),
        "{\"apiVersion\": \"performance.openshift.io/v2\", \"kind\": \"PerformanceProfile\", \"metadata\": {\"name\": \"j\"}, \"spec\": {\"cpu\": "
            + "{\"reserved\": \"0\",\n"
            + "\"isolated\": \"1-3\"}, \"nodeSelector\": {\"node-role.kubernetes.io/worker\": \"\"}}}\n",
    ];
}
