using System;
using System.Collections.Generic;
using PaoRender.Cpus;
using PaoRender.Inputs;

namespace PaoRender.Checks;

/// <summary>CPUs that a setting of a TuneD profile names.</summary>
/// <param name="Name">The setting, or the kernel argument in it.</param>
/// <param name="IsIsolated">Whether they are to be isolated; else they are for the system.</param>
/// <param name="Set">The CPUs.</param>
internal sealed record TunedCpus(string Name, bool IsIsolated, CpuSet Set)
{
    /// <summary>The CPUs in a setting. What cannot be read, such as a variable, is left out.</summary>
    public static IEnumerable<TunedCpus> In(TunedSetting setting)
    {
        bool? isIsolated = (setting.Section, setting.Key) switch
        {
            ("variables" or "scheduler", "isolated_cores") => true,
            ("systemd", "cpu_affinity") => false,
            _ => null,
        };
        if (isIsolated is { } isolated && CpuSet.TryParse(setting.Value.Replace(" ", ""), out CpuSet? set))
            yield return new TunedCpus(setting.Key, isolated, set);
        if (setting.Section != "bootloader" || !setting.Key.StartsWith("cmdline", StringComparison.Ordinal)) yield break;
        foreach (string argument in ArgumentPieces.Of(setting.Value.TrimStart('+', '-')))
        {
            (string name, string value) = ArgumentPieces.Parts(argument);
            if (CpuArgument.IsIsolated(name) is { } counts && CpuArgument.Given(name, value) is { } given)
                yield return new TunedCpus(name, counts, given);
        }
    }
}
