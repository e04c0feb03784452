using System.Collections.Generic;
using System.Linq;
using PaoRender.Cpus;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Naming;

namespace PaoRender.Checks;

/// <summary>TuneD patches of a profile that set CPUs otherwise than the profile does.</summary>
internal static class TunedCpuCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        string ours = ObjectNames.Tuned(scope.Profile.Name);
        TunedText[] all = [.. scope.Cluster.Input.Tuneds.Where(tuned => tuned.Name != ours).SelectMany(tuned => tuned.Profiles())];
        foreach (TunedSetting setting in all.Where(patch => Reaches(patch, ours, all, [])).SelectMany(patch => patch.Settings))
        {
            // A line has one place, and may set several things.
            if (scope.HasAnyAt(setting.Position)) continue;
            foreach (TunedCpus cpus in TunedCpus.In(setting)) Compare(scope, setting, cpus);
        }
    }

    /// <summary>Whether a profile includes the one of the PerformanceProfile, itself or by another one of the input.</summary>
    private static bool Reaches(TunedText patch, string ours, TunedText[] all, HashSet<string> seen) =>
        patch.IncludedNames().Any(name => name == ours
            || (seen.Add(name) && all.Any(other => other.Name == name && Reaches(other, ours, all, seen))));

    private static void Compare(ProfileCheckScope scope, TunedSetting setting, TunedCpus cpus)
    {
        ProfileCpus sets = scope.Profile.Cpus;
        CpuSet? own = cpus.IsIsolated ? sets.Isolated : sets.Reserved;
        if (own is not { IsEmpty: false } || (cpus.IsIsolated ? cpus.Set == own : Leaves(cpus.Set, own, sets.Isolated))) return;
        string field = cpus.IsIsolated ? "isolated" : "reserved";
        scope.Report(
            RenderCodes.ContradictingTuned,
            DiagnosticSeverity.Error,
            setting.Position,
            $"'{cpus.Name}' is {cpus.Set} here, and in profile '{scope.Profile.Name}', which this TuneD profile includes, spec.cpu.{field} is {own}. "
            + $"Remove the setting, and use spec.cpu.{field}.");
    }

    /// <summary>Whether CPUs for the system are those reserved, or more than those, and none that is isolated.</summary>
    private static bool Leaves(CpuSet given, CpuSet reserved, CpuSet? isolated) =>
        reserved.Except(given).IsEmpty && (isolated is null || given.Intersect(isolated).IsEmpty);
}
