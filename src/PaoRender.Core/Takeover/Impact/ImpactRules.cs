using System;
using System.Collections.Generic;
using PaoRender.Comparison;
using PaoRender.Manifests;
using PaoRender.Naming;

namespace PaoRender.Impact;

/// <summary>Says what a difference in a compared part does.</summary>
internal sealed class ImpactRules(ImpactQuestion question, ObjectIdentity identity, ManifestMapping? before, ManifestMapping? after)
{
    private const string Profiles = "spec.profile[";

    private readonly Dictionary<string, string> _bootBefore = BootText.Of(before);
    private readonly Dictionary<string, string> _bootAfter = BootText.Of(after);

    /// <summary>What a changed part does.</summary>
    public PartImpact Changed(Difference difference)
    {
        (ImpactClass impact, string reason) = identity.Kind switch
        {
            "MachineConfig" when IsInstallationOnly => Nothing("written at installation only; the cluster keeps its own"),
            "MachineConfig" when difference.Path.StartsWith("metadata.", StringComparison.Ordinal)
                => (ImpactClass.Reboot, "the labels choose the pool"),
            "MachineConfig" => (ImpactClass.Reboot, "MachineConfig content"),
            "KubeletConfig" when difference.Path.StartsWith("metadata.", StringComparison.Ordinal) => Nothing("labels of this object choose nothing"),
            "KubeletConfig" => (ImpactClass.Reboot, "kubelet configuration"),
            "Tuned" => Tuned(difference.Path),
            "RuntimeClass" => (ImpactClass.NewPods, "read when a pod starts"),
            _ => (ImpactClass.Reboot, "the cgroup version is a kernel argument"),
        };
        return new PartImpact(difference, impact, reason);
    }

    /// <summary>What the whole object does by coming or going.</summary>
    public PartImpact Whole(DifferenceKind kind)
    {
        bool added = kind == DifferenceKind.Added;
        (ImpactClass impact, string reason) = identity.Kind switch
        {
            "MachineConfig" when IsInstallationOnly => Nothing("written at installation only"),
            _ when !added && question == ImpactQuestion.Upgrade => Nothing("no longer written; the cluster keeps what it has"),
            "MachineConfig" => (ImpactClass.Reboot, "MachineConfig content"),
            "KubeletConfig" => (ImpactClass.Reboot, "kubelet configuration"),
            "Tuned" => (ImpactClass.Reboot, "its kernel arguments " + (added ? "come" : "go")),
            "RuntimeClass" => (ImpactClass.NewPods, "read when a pod starts"),
            _ => (ImpactClass.Reboot, "the cgroup version is a kernel argument"),
        };
        string text = identity.ToString();
        return new PartImpact(new Difference("", kind, added ? null : text, added ? text : null), impact, reason);
    }

    private bool IsInstallationOnly =>
        question == ImpactQuestion.Upgrade && !identity.Name.StartsWith(ObjectNames.MachineConfig(""), StringComparison.Ordinal);

    private (ImpactClass Class, string Reason) Tuned(string path)
    {
        if (path.StartsWith("metadata.", StringComparison.Ordinal)) return Nothing("labels of this object choose nothing");
        if (path.StartsWith(Profiles, StringComparison.Ordinal))
        {
            int end = path.IndexOf(']');
            return ChangesBoot(path.Substring(Profiles.Length, end - Profiles.Length))
                ? (ImpactClass.Reboot, "kernel arguments, or variables that they are made of")
                : (ImpactClass.TunedReload, "no kernel argument depends on it");
        }

        // Which profile a node gets, and through which pool, decides its kernel arguments too.
        bool picks = path.IndexOf(".machineConfigLabels", StringComparison.Ordinal) > 0 || path.IndexOf("].profile", StringComparison.Ordinal) > 0;
        return picks ? (ImpactClass.Reboot, "another choice of profile") : (ImpactClass.TunedReload, "settings of the TuneD daemon");
    }

    private bool ChangesBoot(string profile)
    {
        string? left = _bootBefore.TryGetValue(profile, out string? one) ? one : null;
        string? right = _bootAfter.TryGetValue(profile, out string? other) ? other : null;
        return (left ?? "") != (right ?? "");
    }

    private static (ImpactClass Class, string Reason) Nothing(string reason) => (ImpactClass.None, reason);
}
