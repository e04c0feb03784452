using System.Collections.Generic;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>A good input with the fields that people set, of the profile and of what stands beside it, to be spoilt value by value.</summary>
internal static class SweepInput
{
    private const string Text = """
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: sweep
          labels: {team: core}
          annotations:
            kubeletconfig.experimental: '{"systemReserved": {"memory": "1Gi"}}'
            performance.openshift.io/ignore-cgroups-version: "true"
        spec:
          cpu:
            reserved: 0-1
            isolated: 2-5
            balanceIsolated: false
            offlined: 6-7
            shared: 8-9
            ovsDpdk: 10-11
          hardwareTuning: {isolatedCpuFreq: 2500000, reservedCpuFreq: 2800000}
          hugepages:
            defaultHugepagesSize: 1G
            pages:
            - {size: 1G, count: 2, node: 0}
            - {size: 2M, count: 4}
          machineConfigLabel: {machineconfiguration.openshift.io/role: worker-cnf}
          machineConfigPoolSelector: {pools.example.com/worker-cnf: ""}
          nodeSelector: {node-role.kubernetes.io/worker-cnf: ""}
          realTimeKernel: {enabled: false}
          kernelPageSize: 4k
          additionalKernelArgs: [audit=0, nosmt]
          numa: {topologyPolicy: restricted}
          net:
            userLevelNetworking: true
            devices:
            - {interfaceName: ens1}
            - {vendorID: "0x8086", deviceID: "0x1000"}
          globallyDisableIrqLoadBalancing: false
          workloadHints: {highPowerConsumption: false, realTime: true, perPodPowerManagement: false, mixedCpus: true}
        ---
        apiVersion: machineconfiguration.openshift.io/v1
        kind: MachineConfigPool
        metadata:
          name: worker-cnf
          labels: {pools.example.com/worker-cnf: ""}
        spec:
          machineConfigSelector:
            matchExpressions:
            - {key: machineconfiguration.openshift.io/role, operator: In, values: [worker, worker-cnf]}
          nodeSelector:
            matchLabels: {node-role.kubernetes.io/worker-cnf: ""}
          maxUnavailable: 1
          paused: false
          configuration: {name: rendered-worker-cnf-1}
          osImageStream: {name: rhel-9}
          pinnedImageSets: [{name: images}]
        ---
        apiVersion: config.openshift.io/v1
        kind: Infrastructure
        metadata: {name: cluster}
        spec:
          cloudConfig: {key: config, name: cloud}
          platformSpec: {type: None}
        status:
          apiServerInternalURI: https://api-int.example.com:6443
          apiServerURL: https://api.example.com:6443
          controlPlaneTopology: HighlyAvailable
          cpuPartitioning: AllNodes
          etcdDiscoveryDomain: ""
          infrastructureName: example
          infrastructureTopology: HighlyAvailable
          platform: None
          platformStatus: {type: None}
        ---
        apiVersion: config.openshift.io/v1
        kind: FeatureGate
        metadata: {name: cluster}
        spec:
          featureSet: CustomNoUpgrade
          customNoUpgrade: {enabled: [MixedCPUsAllocation], disabled: [Other]}
        ---
        apiVersion: workload.openshift.io/v1
        kind: WorkloadPartitions
        metadata: {name: cluster}
        status:
          partitions:
          - {name: management, scope: cluster}
        ---
        apiVersion: tuned.openshift.io/v1
        kind: Tuned
        metadata: {name: mine, namespace: openshift-cluster-node-tuning-operator}
        spec:
          managementState: Managed
          profile:
          - {name: mine, data: "[main]\nsummary=x\ninclude=openshift-node-performance-sweep\n"}
          recommend:
          - machineConfigLabels: {machineconfiguration.openshift.io/role: worker-cnf}
            priority: 10
            profile: mine
            match: [{label: a, value: b, type: node, match: [{label: c, type: pod}]}]
            operand: {debug: false, verbosity: 1, tunedConfig: {reapply_sysctl: true}}
        ---
        apiVersion: machineconfiguration.openshift.io/v1
        kind: KubeletConfig
        metadata: {name: other}
        spec:
          autoSizingReserved: false
          tlsSecurityProfile: {type: Custom, custom: {ciphers: [ECDHE-RSA-AES128-GCM-SHA256], minTLSVersion: VersionTLS12}}
          logLevel: 2
          kubeletConfig: {maxPods: 100}
          machineConfigPoolSelector:
            matchLabels: {pools.example.com/other: ""}
        ---
        apiVersion: machineconfiguration.openshift.io/v1
        kind: ContainerRuntimeConfig
        metadata: {name: runtime}
        spec:
          containerRuntimeConfig: {defaultRuntime: crun, logLevel: info, pidsLimit: 2048, logSizeMax: 50Mi, overlaySize: 8G}
          machineConfigPoolSelector:
            matchLabels: {pools.example.com/worker-cnf: ""}
        ---
        apiVersion: machineconfiguration.openshift.io/v1
        kind: MachineConfig
        metadata: {name: 99-own, labels: {machineconfiguration.openshift.io/role: worker-cnf}}
        spec:
          baseOSExtensionsContainerImage: registry.example.com/extensions:1
          extensions: [usbguard]
          fips: false
          kernelArguments: [audit=0]
          kernelType: default
          osImageURL: registry.example.com/os:1
          config:
            ignition: {version: 3.2.0}
            passwd: {users: [{name: core, sshAuthorizedKeys: [ssh-ed25519 AAAA]}]}
            storage:
              files:
              - {path: /etc/own, mode: 420, overwrite: true, contents: {source: "data:,x", compression: ""}}
            systemd:
              units:
              - {name: own.service, enabled: true, contents: "[Unit]", dropins: [{name: a.conf, contents: "[Unit]"}]}
        ---
        apiVersion: config.openshift.io/v1
        kind: Node
        metadata: {name: cluster}
        spec: {cgroupMode: v2, workerLatencyProfile: Default, minimumKubeletVersion: 1.30.0}
        ---
        apiVersion: v1
        kind: Node
        metadata: {name: worker-0, labels: {node-role.kubernetes.io/worker-cnf: ""}}
        spec: {podCIDR: 10.1.0.0/24, providerID: baremetal://1, unschedulable: false, taints: [{key: a, value: b, effect: NoSchedule}]}
        status:
          capacity: {cpu: "12", memory: 64Gi}
          nodeInfo: {architecture: amd64, kernelVersion: "5.14", machineID: a, osImage: b}

        """;

    /// <summary>The documents, each a tree.</summary>
    public static IReadOnlyList<ManifestMapping> Documents { get; } =
        [.. ManifestText.Read("sweep", Text, new DiagnosticBag()).Select(document => (ManifestMapping)document.Root)];

    /// <summary>What is reported for documents.</summary>
    public static IReadOnlyList<ManifestDiagnostic> Check(IEnumerable<ManifestNode> documents) => Renderer.Check(new RenderRequest
    {
        Inputs = [.. documents.Select((document, index) => new InputFile($"{index}.yaml", ManifestJson.Write(document)))],
        Assets = AssetBundle.BuiltIn,
        Release = OperatorRelease.Newest,
    });
}
