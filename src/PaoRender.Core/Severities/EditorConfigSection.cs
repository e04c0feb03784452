using System;
using System.Collections.Generic;

namespace PaoRender.Severities;

/// <summary>The severities of one section, by code; null where a code is to be as if nobody had said anything.</summary>
/// <param name="glob">The pattern of the files that it is for; null for all.</param>
internal sealed class EditorConfigSection(PathGlob? glob)
{
    private const string Start = "dotnet_diagnostic.", End = ".severity";

    private readonly Dictionary<string, ConfiguredSeverity?> _severities = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is for a file.</summary>
    /// <param name="path">The path below the folder of the configuration file, with slashes.</param>
    public bool IsFor(string path) => glob is null || glob.IsMatch(path);

    /// <summary>Takes a line of the section. Of most lines others know the meaning, and a word that nobody knows sets nothing.</summary>
    /// <returns>The code, and whether its severity is known; null where the line is about something else.</returns>
    public (string Code, bool IsUnderstood)? Add(string key, string value)
    {
        if (!key.StartsWith(Start, StringComparison.OrdinalIgnoreCase) || !key.EndsWith(End, StringComparison.OrdinalIgnoreCase)) return null;
        int length = key.Length - Start.Length - End.Length;
        if (length <= 0) return null;
        string code = key.Substring(Start.Length, length);
        bool isKnown = TryRead(value, out ConfiguredSeverity? severity);
        if (isKnown) _severities[code] = severity;
        return (code, isKnown);
    }

    /// <summary>Takes over what another section says, which wins.</summary>
    public void Add(EditorConfigSection other)
    {
        foreach (KeyValuePair<string, ConfiguredSeverity?> item in other._severities) _severities[item.Key] = item.Value;
    }

    /// <summary>The severity of a code; null where there is none.</summary>
    public ConfiguredSeverity? Of(string code) => _severities.TryGetValue(code, out ConfiguredSeverity? severity) ? severity : null;

    private static bool TryRead(string word, out ConfiguredSeverity? severity)
    {
        (bool isKnown, severity) = word.ToUpperInvariant() switch
        {
            "ERROR" => (true, ConfiguredSeverity.Error),
            "WARNING" => (true, ConfiguredSeverity.Warning),
            "SUGGESTION" => (true, ConfiguredSeverity.Message),
            "SILENT" or "NONE" => (true, ConfiguredSeverity.None),
            "DEFAULT" => (true, null),
            _ => (false, (ConfiguredSeverity?)null),
        };
        return isKnown;
    }
}
