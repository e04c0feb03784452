namespace PaoRender.Rules;

/// <summary>The inputs that examples are made of. Each renders without a finding as it stands.</summary>
internal static class Example
{
    /// <summary>A profile for all workers.</summary>
    public const string Profile = """
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: ran
        spec:
          cpu:
            reserved: "0-1"
            isolated: "2-7"
          nodeSelector:
            node-role.kubernetes.io/worker: ""

        """;

    /// <summary>A pool for the nodes of far-edge sites.</summary>
    public const string Pool = """
        apiVersion: machineconfiguration.openshift.io/v1
        kind: MachineConfigPool
        metadata:
          name: worker-du
          labels:
            machineconfiguration.openshift.io/role: worker-du
        spec:
          machineConfigSelector:
            matchExpressions:
            - key: machineconfiguration.openshift.io/role
              operator: In
              values: [worker, worker-du]
          nodeSelector:
            matchLabels:
              node-role.kubernetes.io/worker-du: ""

        """;

    /// <summary>A profile, and the pool of its nodes.</summary>
    public const string Pooled = """
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: ran
        spec:
          cpu:
            reserved: "0-1"
            isolated: "2-7"
          nodeSelector:
            node-role.kubernetes.io/worker-du: ""
        ---

        """ + Pool;

    /// <summary>The Infrastructure object of a partitioned cluster.</summary>
    public const string Partitioned = """
        apiVersion: config.openshift.io/v1
        kind: Infrastructure
        metadata:
          name: cluster
        status:
          cpuPartitioning: AllNodes

        """;

    /// <summary>A WorkloadPartitions object with the partition that every release knows.</summary>
    public const string Partitions = """
        apiVersion: workload.openshift.io/v1
        kind: WorkloadPartitions
        metadata:
          name: cluster
        status:
          clusterPartitionNames: [management]

        """;

    /// <summary>A RuntimeClass as it is rendered for a profile.</summary>
    public const string RuntimeClass = """
        apiVersion: node.k8s.io/v1
        handler: high-performance
        kind: RuntimeClass
        metadata:
          name: performance-ran

        """;

    /// <summary>A node that fits the profile.</summary>
    public const string Node = """
        apiVersion: v1
        kind: Node
        metadata:
          name: far-edge-1
          labels:
            node-role.kubernetes.io/worker: ""
        status:
          capacity:
            cpu: "8"
            memory: 16Gi
          nodeInfo:
            architecture: amd64

        """;

    /// <summary>Four cores of two threads, as <c>lscpu</c> tells.</summary>
    public const string Threads = """
        {"cpus": [
          {"cpu": 0, "node": 0, "socket": 0, "core": 0, "online": true},
          {"cpu": 1, "node": 0, "socket": 0, "core": 1, "online": true},
          {"cpu": 2, "node": 0, "socket": 0, "core": 2, "online": true},
          {"cpu": 3, "node": 0, "socket": 0, "core": 3, "online": true},
          {"cpu": 4, "node": 0, "socket": 0, "core": 0, "online": true},
          {"cpu": 5, "node": 0, "socket": 0, "core": 1, "online": true},
          {"cpu": 6, "node": 0, "socket": 0, "core": 2, "online": true},
          {"cpu": 7, "node": 0, "socket": 0, "core": 3, "online": true}
        ]}

        """;

    /// <summary>Two NUMA nodes of four CPUs.</summary>
    public const string TwoNodes = """
        {"lscpu": [
          {"field": "Architecture:", "data": "x86_64"},
          {"field": "CPU(s):", "data": "8"},
          {"field": "On-line CPU(s) list:", "data": "0-7"},
          {"field": "Thread(s) per core:", "data": "1"},
          {"field": "NUMA node0 CPU(s):", "data": "0-3"},
          {"field": "NUMA node1 CPU(s):", "data": "4-7"}
        ]}

        """;

    /// <summary>The profile with another field below <c>spec</c>.</summary>
    public static string With(string field) => Profile + "  " + field.Replace("\n", "\n  ") + "\n";

    /// <summary>The profile with an annotation.</summary>
    public static string WithAnnotation(string annotation) =>
        Profile.Replace("  name: ran\n", "  name: ran\n  annotations:\n    " + annotation + "\n");

    /// <summary>The profile with options of the kubelet, which are JSON.</summary>
    public static string WithKubelet(string json) => WithAnnotation("kubeletconfig.experimental: '" + json + "'");

    /// <summary>The profile, and another manifest.</summary>
    public static string Beside(string manifest) => Profile + "---\n" + manifest;

    /// <summary>A TuneD patch beside the profile.</summary>
    public static string TunedPatch(string include, string patch) => $"""
        apiVersion: tuned.openshift.io/v1
        kind: Tuned
        metadata:
          name: patch
          namespace: openshift-cluster-node-tuning-operator
        spec:
          profile:
          - name: patch
            data: |
              [main]
              include={include}
              [bootloader]
              cmdline_patch={patch}

        """;

    /// <summary>Settings that the Machine Config Operator makes MachineConfigs of for <see cref="Pool"/>, with the <c>---</c> before them.</summary>
    public static string PoolSettings(string kind, string name, string settings) => $"""
        ---
        apiVersion: machineconfiguration.openshift.io/v1
        kind: {kind}
        metadata:
          name: {name}
        spec:
          machineConfigPoolSelector:
            matchLabels:
              machineconfiguration.openshift.io/role: worker-du
          {settings}

        """;
}
