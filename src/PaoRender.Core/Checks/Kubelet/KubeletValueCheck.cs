using System;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Checks;

/// <summary>
/// Values with which a kubelet does not start, in the configuration of a profile and in KubeletConfig objects, whose content no API server
/// checks.
/// </summary>
internal static class KubeletValueCheck
{
    private static readonly Action<KubeletScope>[] s_checks =
    [
        KubeletWordCheck.Run,
        KubeletAmountCheck.Run,
        EvictionCheck.Run,
        ImageCleanupCheck.Run,
        ManagerOptionCheck.Run,
        KubeletNumberCheck.Run,
        KubeletTimeCheck.Run,
        NodeAllocatableCheck.Run,
        ReservedByNodeCheck.Run,
        KubeletPathCheck.Run,
        KubeletPairCheck.Run,
    ];

    /// <summary>Checks what a profile brings.</summary>
    public static void Run(ProfileCheckScope scope)
    {
        var kubelet = new KubeletScope(
            KubeletSettings.Of(scope),
            scope.Cluster,
            !scope.Profile.Kubelet.LeavesCpusAlone,
            (weight, place, message) =>
                KubeletSettings.Report(scope, weight, place.Start.Line, place.Start.Column, RenderCodes.BadKubeletSnippet, message));
        RunAll(kubelet);
    }

    /// <summary>Checks the KubeletConfig objects of the input.</summary>
    public static void RunObjects(ClusterCheckScope scope)
    {
        foreach (Companion companion in scope.Input.Companions.Where(companion => companion.Kind == V1KubeletConfig.KubeKind))
        {
            if ((companion.Document.Root as ManifestMapping)?.Find("spec", "kubeletConfig") is not ManifestMapping settings) continue;
            string file = companion.Document.File;
            var kubelet = new KubeletScope(
                settings.Entries,
                scope.Facts,
                settings.Entries.Any(entry => KubeletSettings.IsKey(entry, "reservedSystemCPUs")),
                (weight, place, message) =>
                    scope.ReportOnce(RenderCodes.BadCompanion, weight, place.In(file), $"In spec.kubeletConfig: {message}"));
            RunAll(kubelet);
        }
    }

    private static void RunAll(KubeletScope kubelet)
    {
        if (kubelet.Entries.Count == 0) return;
        foreach (Action<KubeletScope> check in s_checks) check(kubelet);
    }
}
