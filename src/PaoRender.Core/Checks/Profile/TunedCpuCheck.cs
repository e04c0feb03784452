using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Cpus;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Naming;

namespace PaoRender.Checks;

/// <summary>TuneD patches of a profile that isolate other CPUs than the profile does.</summary>
internal static class TunedCpuCheck
{
    private static readonly string[] s_arguments = ["isolcpus", "nohz_full", "rcu_nocbs"];

    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Profile.Cpus.Isolated is not { IsEmpty: false } isolated) return;
        string ours = ObjectNames.Tuned(scope.Profile.Name);
        foreach (TunedInput tuned in scope.Cluster.Input.Tuneds.Where(tuned => tuned.Name != ours))
        {
            TunedSetting[] settings = [.. tuned.Settings()];
            if (!settings.Any(setting => setting is { Section: "main", Key: "include" } && setting.Value.Split(',').Any(name => name.Trim() == ours)))
                continue;
            foreach (TunedSetting setting in settings)
            {
                foreach ((string name, string cpus) in Lists(setting)) Compare(scope, setting, name, cpus, isolated);
            }
        }
    }

    private static void Compare(ProfileCheckScope scope, TunedSetting setting, string name, string cpus, CpuSet isolated)
    {
        if (!CpuSet.TryParse(cpus, out CpuSet? set) || set == isolated) return;
        scope.ReportOnce(
            RenderCodes.ContradictingTuned,
            DiagnosticSeverity.Error,
            setting.Position,
            $"'{name}' is {set} here, and profile '{scope.Profile.Name}', which this TuneD profile includes, isolates {isolated}. "
            + "Remove the setting, and use spec.cpu.isolated.");
    }

    private static IEnumerable<(string Name, string Cpus)> Lists(TunedSetting setting)
    {
        if (setting is { Section: "variables", Key: "isolated_cores" }) yield return (setting.Key, setting.Value);
        if (setting.Section != "bootloader" || !setting.Key.StartsWith("cmdline", StringComparison.Ordinal)) yield break;
        foreach (string argument in setting.Value.TrimStart('+', '-').Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = argument.IndexOf('=');
            if (equals <= 0 || !s_arguments.Contains(argument.Substring(0, equals))) continue;
            yield return (argument.Substring(0, equals), CpuArgument.WithoutFlags(argument.Substring(equals + 1)));
        }
    }
}
