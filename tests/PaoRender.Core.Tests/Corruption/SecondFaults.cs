using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>Faults of all kinds of checks, of which none may hide another.</summary>
internal static class SecondFaults
{
    private static readonly string[] s_faults =
    [
        "0/metadata/annotations/kubeletconfig.experimental = '{\"maxPods\": [], \"evictionHrad\": {}, \"topologyManagerPolicy\": \"none\"}'",
        "0/spec/cpu/reserved = 0-x",
        "0/spec/cpu/isolated = 1-5",
        "0/spec/cpu/shared = 9-8",
        "0/spec/hardwareTuning/isolatedCpuFreq = 0",
        "0/spec/hugepages/defaultHugepagesSize = 3G",
        "0/spec/hugepages/pages/[1]/count = -1",
        "0/spec/kernelPageSize = 5k",
        "0/spec/additionalKernelArgs/[0] = isolcpus=1",
        "0/spec/numa/topologyPolicy = strict",
        "0/spec/net/userLevelNetworking = false",
        "0/spec/net/devices/[0]/interfaceName = a/b",
        "0/spec/net/devices/[1]/vendorID = 8086",
        "0/spec/workloadHints/perPodPowerManagement = {x: y}",
        "1/metadata/labels = {}",
        "1/spec/machineConfigSelector/matchExpressions/[0]/operator = Inn",
        "1/spec/nodeSelector = null",
        "2/status/cpuPartitioning = allNodes",
        "3/spec/featureSet = TechPreview",
        "4/status/partitions/[0]/scope = pool",
        "5/metadata = {name: mine, labels: {a: null}}",
        "5/spec/profile/[0]/data = \"[main]\\nsummary=x\\ninclude=openshift-node-performance-swept\\n\"",
        "6/metadata/name = Other",
        "7/spec/containerRuntimeConfig/defaultRuntime = foo",
    ];

    /// <summary>
    /// The pairs of fields of which one decides what the other means, so that its fault leaves nothing to say of the other. Each with a part
    /// of the two paths.
    /// </summary>
    private static readonly (string First, string Second)[] s_oneCause =
    [
        // Which pool a profile has, only then can the pool be unfit for it.
        ("MachineConfigPool/spec/nodeSelector", "MachineConfigPool/metadata"),
        ("MachineConfigPool/spec/nodeSelector", "MachineConfigPool/spec/machineConfigSelector"),
        ("PerformanceProfile/spec = ", "MachineConfigPool/"),
        ("PerformanceProfile/spec/nodeSelector", "MachineConfigPool/"),
        ("PerformanceProfile/metadata", "MachineConfigPool/"),
        ("MachineConfigPool/metadata", "MachineConfigPool/spec"),

        // CPUs of two sets overlap only where both can be read.
        ("PerformanceProfile/spec/cpu/", "PerformanceProfile/spec/cpu/"),

        // Which sizes there are depends on the kernel's pages.
        ("PerformanceProfile/spec/kernelPageSize", "PerformanceProfile/spec/hugepages"),

        // What the operator writes over a setting comes from another field.
        ("kubeletconfig.experimental", "PerformanceProfile/spec/numa"),
        ("kubeletconfig.experimental", "PerformanceProfile/spec = "),

        // A requirement of a selector, and a pair of frequencies, are one thing to say.
        ("machineConfigSelector/matchExpressions/[0]", "machineConfigSelector/matchExpressions/[0]"),
        ("hardwareTuning/isolatedCpuFreq", "hardwareTuning/reservedCpuFreq"),

        // Devices without effect are none where there is no list of them; a gate is on or off by all of its object.
        ("net/userLevelNetworking", "net/devices = "),
        ("FeatureGate/spec/featureSet", "FeatureGate/spec/customNoUpgrade"),

        // Messages name the object, or what the profiles are called.
        ("Infrastructure/metadata", "Infrastructure/status"),
        ("FeatureGate/metadata", "FeatureGate/spec"),
        ("ContainerRuntimeConfig/metadata", "ContainerRuntimeConfig/spec"),
        ("WorkloadPartitions/status/partitions/[0]/name", "WorkloadPartitions/status/partitions/[0]/scope"),
        ("PerformanceProfile/metadata", "Tuned/spec/profile"),
    ];

    public static IEnumerable<Spoiling> All => s_faults.Select(fault =>
    {
        string[] parts = fault.Split(" = ", 2);
        return new Spoiling(parts[0][0] - '0', parts[0][1..], parts[1]);
    });

    /// <summary>Whether a fault of one of the fields makes the other meaningless.</summary>
    public static bool IsOneCause(Spoiling one, Spoiling other) => s_oneCause.Any(pair =>
        (one.ToString().Contains(pair.First) && other.ToString().Contains(pair.Second))
        || (other.ToString().Contains(pair.First) && one.ToString().Contains(pair.Second)));
}
