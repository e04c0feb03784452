using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace PaoRender.Severities;

/// <summary>What a configuration file says of severities. The compiler reads these files too, by the same rules.</summary>
internal sealed class EditorConfig
{
    private const int LevelOfGlobalConfig = 100;

    private static readonly Regex s_section = new(@"^\[(?<glob>(?:\\[#;]|[^#;])+)\]\s*(?:[#;].*)?$", RegexOptions.CultureInvariant);

    private static readonly Regex s_property = new(
        @"^(?<key>[\w.\-]+)\s*[=:]\s*(?<value>.*?)\s*(?:[#;].*)?$", RegexOptions.CultureInvariant);

    private readonly EditorConfigSection _start = new(glob: null);
    private readonly List<EditorConfigSection> _sections = [];
    private readonly bool _isNamedGlobal;
    private bool _saysGlobal;
    private int? _level;

    public EditorConfig(SeverityFile file)
    {
        string path = Slashes(file.Path);
        int end = path.LastIndexOf('/');
        Folder = path.Substring(0, end + 1);
        _isNamedGlobal = string.Equals(path.Substring(end + 1), ".globalconfig", StringComparison.OrdinalIgnoreCase);
        EditorConfigSection section = _start;
        string[] lines = [.. file.Text.Split('\n').Select(line => line.Trim('\uFEFF', ' ', '\t', '\r'))];
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            if (s_section.Match(line) is { Success: true } header)
                _sections.Add(section = new EditorConfigSection(new PathGlob(header.Groups["glob"].Value)));
            else if (s_property.Match(line) is { Success: true } found)
                Add(section, found.Groups["key"].Value, found.Groups["value"].Value, (file.Path, i + 1));
        }
    }

    /// <summary>Its lines about severities of rules.</summary>
    public List<WrittenSeverity> Written { get; } = [];

    /// <summary>Its folder, with a slash at the end.</summary>
    public string Folder { get; }

    /// <summary>Whether files in folders above have no say.</summary>
    public bool IsRoot { get; private set; }

    /// <summary>Whether it is for the whole project, wherever it lies.</summary>
    public bool IsGlobal => _isNamedGlobal || _saysGlobal;

    /// <summary>Which of two global files wins: that of the higher level.</summary>
    public int Level => _level ?? (_isNamedGlobal ? LevelOfGlobalConfig : 0);

    /// <summary>What a global file says. Its sections are for single files of other tools.</summary>
    public EditorConfigSection Start => _start;

    /// <summary>A path as the patterns have it.</summary>
    public static string Slashes(string path) => path.Replace('\\', '/');

    /// <summary>The sections that are for a file, in their order: a later one wins.</summary>
    /// <param name="path">The absolute path, with slashes.</param>
    public IEnumerable<EditorConfigSection> For(string path) => _sections.Where(section => section.IsFor(path.Substring(Folder.Length)));

    private void Add(EditorConfigSection section, string key, string value, (string File, int Line) place)
    {
        if (section.Add(key, value) is { } said) Written.Add(new WrittenSeverity(said.Code, value, said.IsUnderstood, place.File, place.Line));
        if (section != _start) return;
        bool isTrue = string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
        if (string.Equals(key, "root", StringComparison.OrdinalIgnoreCase)) IsRoot = isTrue;
        else if (string.Equals(key, "is_global", StringComparison.OrdinalIgnoreCase)) _saysGlobal = isTrue;
        else if (string.Equals(key, "global_level", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int level)) _level = level;
    }
}
