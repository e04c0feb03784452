using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Manifests;

namespace PaoRender.Impact;

/// <summary>
/// The lines of a Tuned object's profiles that can reach the kernel's command line: the bootloader section, the variables
/// (which profiles that ours include use there) and the included profiles. A change of them is a change of kernel arguments,
/// or may be one.
/// </summary>
internal static class BootText
{
    /// <summary>The lines of each profile, by its name.</summary>
    public static Dictionary<string, string> Of(ManifestMapping? tuned)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (tuned?.Find("spec", "profile") is not ManifestSequence profiles) return texts;
        foreach (ManifestMapping profile in profiles.Items.OfType<ManifestMapping>())
        {
            if (profile["name"] is ManifestScalar name && profile["data"] is ManifestScalar data) texts[name.Text] = Lines(data.Text);
        }

        return texts;
    }

    private static string Lines(string text)
    {
        var kept = new StringBuilder();
        string section = "";
        foreach (string raw in text.Split('\n'))
        {
            string line = raw.Trim();
            if (line.Length == 0 || line[0] is '#' or ';') continue;
            if (line[0] == '[') section = line;
            else if (IsBootLine(section, line)) kept.Append(section).Append(line).Append('\n');
        }

        return kept.ToString();
    }

    private static bool IsBootLine(string section, string line) =>
        section is "[bootloader]" or "[variables]" || (section == "[main]" && line.StartsWith("include", StringComparison.Ordinal));
}
