using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>A setting of a TuneD profile.</summary>
/// <param name="Section">The section that it stands in.</param>
/// <param name="Key">Its key.</param>
/// <param name="Value">Its value.</param>
/// <param name="Position">The place of its line in the file.</param>
internal sealed record TunedSetting(string Section, string Key, string Value, SourcePosition Position)
{
    /// <summary>The settings of a profile's text, in order.</summary>
    public static IEnumerable<TunedSetting> Of(ManifestDocument document, ManifestScalar data)
    {
        string section = "";
        string[] lines = data.Text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length > 2 && line[0] == '[' && line[line.Length - 1] == ']') section = line.Substring(1, line.Length - 2);
            int equals = line.IndexOf('=');
            if (equals <= 0 || line[0] is '#' or ';') continue;
            int column = lines[i].Length - lines[i].TrimStart().Length + 1;
            SourcePosition position = ManifestText.PositionIn(document, data, i + 1, column);
            yield return new TunedSetting(section, line.Substring(0, equals).Trim(), line.Substring(equals + 1).Trim(), position);
        }
    }
}
