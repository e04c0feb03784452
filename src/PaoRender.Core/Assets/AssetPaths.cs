using System.Collections.Generic;
using PaoRender.Releases;

namespace PaoRender.Assets;

/// <summary>Paths of the files in an asset bundle.</summary>
public static class AssetPaths
{
    internal const string HugePagesScript = "scripts/hugepages-allocation.sh";
    internal const string RpsScript = "scripts/set-rps-mask.sh";
    internal const string OfflineScript = "scripts/set-cpus-offline.sh";
    internal const string IrqBalanceScript = "scripts/clear-irqbalance-banned-cpus.sh";
    internal const string CpusetScript = "scripts/cpuset-configure.sh";
    internal const string OvsDpdkScript = "scripts/ovs-dpdk-cpus-configure.sh";
    internal const string CrioRuntimes = "configs/99-runtimes.conf";
    internal const string CrioPinning = "configs/99-workload-pinning.conf";
    internal const string KubeletPinning = "configs/openshift-workload-pinning";
    internal const string MixedCpus = "configs/openshift-workload-mixed-cpus";
    internal const string RpsSysctl = "configs/99-default-rps-mask.conf";
    internal const string PhysicalRpsRules = "configs/99-netdev-physical-rps.rules";
    internal const string OvsSlice = "configs/ovs.slice";
    internal const string UseOvsSlice = "configs/01-use-ovs-slice.conf";
    internal const string OvsDynamicAffinity = "configs/ovs-enable-dynamic-cpu-affinity";
    internal const string OneShotUnit = "configs/ocp-tuned-one-shot.service";
    internal const string TunedFolder = "tuned/";

    /// <summary>The files that a release may need, in ordinal order.</summary>
    /// <param name="release">The release.</param>
    /// <param name="sourceDate">The day of the operator's source; null when it is not known.</param>
    public static IReadOnlyList<string> RequiredBy(OperatorRelease release, string? sourceDate = null)
    {
        ReleaseTraits traits = ReleaseTable.Of(release, sourceDate);
        List<string> paths =
        [
            HugePagesScript, RpsScript, OfflineScript, IrqBalanceScript, CpusetScript,
            CrioRuntimes, CrioPinning, KubeletPinning, RpsSysctl, PhysicalRpsRules,
            OvsSlice, UseOvsSlice, OvsDynamicAffinity, OneShotUnit,
        ];
        if (traits.MixedCpus) paths.Add(MixedCpus);
        if (traits.OvsDpdk) paths.Add(OvsDpdkScript);
        foreach (string profile in traits.TunedProfileNames) paths.Add(TunedFolder + profile);
        paths.Sort(string.CompareOrdinal);
        return paths;
    }

    /// <summary>Whether a file is a template; the others go to the node as they are.</summary>
    public static bool IsTemplate(string path) =>
        path is not (HugePagesScript or RpsScript or OfflineScript or IrqBalanceScript or PhysicalRpsRules or OneShotUnit);
}
