using System.Collections.Generic;
using PaoRender.Cpus;
using PaoRender.Decisions;
using PaoRender.Manifests;
using PaoRender.Naming;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>Builds a profile's KubeletConfig: the user's snippet, with what low latency needs on top.</summary>
internal static class KubeletConfigBuilder
{
    private static readonly GoDuration s_reconcilePeriod = new(5_000_000_000);

    public static V1KubeletConfig Build(ProfileBuild build)
    {
        KubeletPlan plan = build.Profile.Kubelet;
        KubeletConfiguration kubelet = plan.Snippet.Copy();
        kubelet.ApiVersion = "kubelet.config.k8s.io/v1beta1";
        kubelet.Kind = "KubeletConfiguration";
        if (plan.LeavesCpusAlone) LeaveToDynamicAllocation(kubelet);
        else Apply(build, plan, kubelet);

        Dictionary<string, string>? labels = build.Spec.MachineConfigPoolSelector ?? build.Profile.Pool?.Pool.Metadata.Labels;
        return new V1KubeletConfig
        {
            Metadata = Ownership.Metadata(build, ObjectNames.KubeletConfig(build.Name)),
            Spec = new V1KubeletConfigSpec
            {
                KubeletConfig = kubelet,
                MachineConfigPoolSelector = new LabelSelector { MatchLabels = labels },
            },
        };
    }

    private static void LeaveToDynamicAllocation(KubeletConfiguration kubelet)
    {
        kubelet.CpuManagerPolicy = "none";
        kubelet.CpuManagerPolicyOptions = null;
        kubelet.TopologyManagerPolicy = "none";
        kubelet.MemoryManagerPolicy = "None";
    }

    private static void Apply(ProfileBuild build, KubeletPlan plan, KubeletConfiguration kubelet)
    {
        kubelet.CpuManagerPolicy = "static";
        kubelet.CpuManagerReconcilePeriod = s_reconcilePeriod;
        kubelet.TopologyManagerPolicy = plan.TopologyPolicy;
        if (build.Cpu.Reserved is { } reserved) kubelet.ReservedSystemCPUs = ReservedSystemCpus(build, reserved);
        kubelet.EvictionHard = Copy(plan.EvictionHard);
        kubelet.KubeReserved = Copy(plan.KubeReserved);
        kubelet.SystemReserved = Copy(plan.SystemReserved);
        if (plan.PinsMemory) kubelet.MemoryManagerPolicy = "Static";
        if (plan.ReservedMemory is { } memory) kubelet.ReservedMemory = [Reserve(memory)];
        if (plan.WholeCores)
        {
            kubelet.CpuManagerPolicyOptions ??= [];
            if (!kubelet.CpuManagerPolicyOptions.ContainsKey("full-pcpus-only")) kubelet.CpuManagerPolicyOptions["full-pcpus-only"] = "true";
        }
    }

    private static string ReservedSystemCpus(ProfileBuild build, string text)
    {
        bool canonical = build.Profile.MixedCpus || build.Traits.CanonicalReservedCpus;
        if (!canonical || build.Cpus.Reserved is not { } set) return text;
        if (build.Profile.MixedCpus) set = set.Union(build.Cpus.Shared ?? CpuSet.Empty);
        if (build.Traits.OvsDpdk) set = set.Union(build.Cpus.OvsDpdk ?? CpuSet.Empty);
        return set.ToString();
    }

    private static Dictionary<string, string> Copy(IReadOnlyDictionary<string, string> map)
    {
        var copy = new Dictionary<string, string>(map.Count);
        foreach (KeyValuePair<string, string> pair in map) copy.Add(pair.Key, pair.Value);
        return copy;
    }

    private static KubeletConfigurationReservedMemory Reserve(Quantity memory) => new()
    {
        NumaNode = 0,
        Limits = new Dictionary<string, Quantity> { ["memory"] = memory },
    };
}
