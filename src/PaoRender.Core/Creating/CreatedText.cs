using System.Collections.Generic;
using System.Text;

namespace PaoRender.Creating;

/// <summary>Writes a profile that was made.</summary>
internal static class CreatedText
{
    private const string Start = "---\n", Step = "  ";

    public static string Of(CreatedProfile created, bool explains)
    {
        string yaml = created.Profile.ToYaml();
        if (explains) yaml = LineReasons.Add(yaml, created);
        var text = new StringBuilder(Start);
        foreach (string note in Notes(created)) text.Append("# ").Append(note).Append('\n');
        if (!created.IsHosted) return text.Append(yaml).ToString();
        text.Append("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ").Append(Quoted(created.Profile.Metadata.Name ?? ""))
            .Append("\n  namespace: clusters\ndata:\n  tuning: |\n");
        foreach (string line in yaml.TrimEnd('\n').Split('\n')) text.Append(Step).Append(Step).Append(line).Append('\n');
        return text.ToString();
    }

    private static IEnumerable<string> Notes(CreatedProfile created)
    {
        if (created.Machines.HasOtherCoreNumbers)
            yield return "The cores of some nodes have other numbers; their CPUs are the same, and CPUs are all that a profile names.";
        if (!created.Wishes.HardwareTuning) yield break;
        yield return "To set frequencies, add below spec what fits your processor, in kHz:";
        yield return "  hardwareTuning:";
        yield return "    isolatedCpuFreq: 2500000";
        yield return "    reservedCpuFreq: 2800000";
        yield return "The largest is in cpufreq/cpuinfo_max_freq of the CPU, the base frequency in cpufreq/base_frequency.";
    }

    // A name that is a number or a word of YAML would be one.
    private static string Quoted(string name) => "\"" + name + "\"";
}
