using System;
using System.Collections.Generic;

namespace PaoRender.NodeTools.Tests.Units;

/// <summary>A unit file taken apart: sections with their settings in order, continued lines joined.</summary>
internal sealed class UnitText
{
    public List<string> Sections { get; } = [];

    public List<(string Section, string Key, string Value)> Settings { get; } = [];

    public static UnitText Parse(string text)
    {
        var unit = new UnitText();
        foreach (string raw in text.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n'))
        {
            string line = raw.Trim();
            if (line.Length == 0 || line[0] is '#' or ';') continue;
            if (line[0] == '[')
            {
                unit.Sections.Add(line.Trim('[', ']'));
                continue;
            }

            int equals = line.IndexOf('=', StringComparison.Ordinal);
            Assert.True(equals > 0 && unit.Sections.Count > 0, "no setting: " + line);
            unit.Settings.Add(
                (unit.Sections[^1], line[..equals], string.Join(' ', line[(equals + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))));
        }

        return unit;
    }

    /// <summary>The values of a setting, in order.</summary>
    public string[] this[string section, string key] =>
        [.. Settings.FindAll(setting => setting.Section == section && setting.Key == key).ConvertAll(setting => setting.Value)];
}
