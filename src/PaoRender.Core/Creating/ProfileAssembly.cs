using System.Collections.Generic;
using PaoRender.Cpus;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Creating;

/// <summary>Puts a profile together.</summary>
internal static class ProfileAssembly
{
    /// <summary>The profile. What nobody chose and no release asks for is left out.</summary>
    /// <param name="wishes">What is wished.</param>
    /// <param name="division">The CPUs.</param>
    /// <param name="labels">The label of the pool, null in a hosted cluster, which has none; the labels of the nodes.</param>
    /// <param name="isPartitioned">Whether the workloads of the cluster itself are kept on reserved CPUs.</param>
    public static V2PerformanceProfile Profile(
        CreatorWishes wishes,
        CpuDivision division,
        (KeyValuePair<string, string>? Pool, IReadOnlyDictionary<string, string> Nodes) labels,
        bool isPartitioned)
    {
        bool isRealTime = wishes.Power != PowerMode.Balanced;
        return new V2PerformanceProfile
        {
            Metadata = new ObjectMeta { Name = wishes.ProfileName, Annotations = Annotations(wishes.OvsDpdkCpus > 0 && !isPartitioned) },
            Spec = new V2PerformanceProfileSpec
            {
                AdditionalKernelArgs = wishes.DisableHyperThreading ? ["nosmt"] : null,
                Cpu = new V2PerformanceProfileSpecCpu
                {
                    Isolated = division.Isolated.ToString(),
                    Reserved = division.Reserved.ToString(),
                    Offlined = TextOf(division.Offlined),
                    OvsDpdk = TextOf(division.OvsDpdk),
                },
                MachineConfigPoolSelector = labels.Pool is { } label ? new Dictionary<string, string> { [label.Key] = label.Value } : null,
                Net = new V2PerformanceProfileSpecNet { UserLevelNetworking = wishes.UserLevelNetworking },
                NodeSelector = Copy(labels.Nodes),
                Numa = new V2PerformanceProfileSpecNuma { TopologyPolicy = wishes.TopologyPolicy },
                RealTimeKernel = new V2PerformanceProfileSpecRealTimeKernel { Enabled = wishes.RealTimeKernel },
                WorkloadHints = new V2PerformanceProfileSpecWorkloadHints
                {
                    HighPowerConsumption = wishes.Power == PowerMode.UltraLowLatency,
                    RealTime = isRealTime,
                    PerPodPowerManagement = wishes.PerPodPowerManagement,
                },
            },
        };
    }

    // Without it pods may run where Open vSwitch polls, which the operator refuses.
    private static Dictionary<string, string>? Annotations(bool isStrict) => !isStrict ? null : new Dictionary<string, string>
    {
        ["kubeletconfig.experimental"] = "{\"cpuManagerPolicyOptions\":{\"full-pcpus-only\":\"true\",\"strict-cpu-reservation\":\"true\"}}",
    };

    private static string? TextOf(CpuSet cpus) => cpus.IsEmpty ? null : cpus.ToString();

    private static Dictionary<string, string> Copy(IReadOnlyDictionary<string, string> labels)
    {
        var copy = new Dictionary<string, string>();
        foreach (KeyValuePair<string, string> label in labels) copy[label.Key] = label.Value;
        return copy;
    }
}
