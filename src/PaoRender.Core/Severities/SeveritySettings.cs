using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Severities;

/// <summary>What configuration files make of findings: lines such as <c>dotnet_diagnostic.PAO1532.severity = error</c>.</summary>
/// <remarks>
/// The nearest <c>.editorconfig</c> above a file wins, up to one that says <c>root = true</c>, and wins over global files. Errors stay
/// errors, but those that only the checks of strictness <c>strict</c> find.
/// </remarks>
public sealed class SeveritySettings
{
    private readonly EditorConfigSection _global = new(glob: null);
    private readonly EditorConfig[] _nearestFirst;
    private readonly Func<string, string> _fullPath;
    private readonly HashSet<string> _notRaised, _notLowered;

    /// <summary>Reads configuration files.</summary>
    /// <param name="files">The files, in any order.</param>
    /// <param name="fullPath">Gives the absolute path of a file by the name that findings show.</param>
    public SeveritySettings(IEnumerable<SeverityFile> files, Func<string, string> fullPath)
        : this(files, fullPath, [], [])
    {
    }

    /// <summary>Reads configuration files for a caller who says something of severities too, and wins.</summary>
    /// <param name="files">The files, in any order.</param>
    /// <param name="fullPath">Gives the absolute path of a file by the name that findings show.</param>
    /// <param name="noWarn">Codes whose warnings the caller silences: no file makes an error of them.</param>
    /// <param name="warnAsError">Codes whose warnings the caller takes for errors: no file makes less than a warning of them.</param>
    public SeveritySettings(
        IEnumerable<SeverityFile> files, Func<string, string> fullPath, IEnumerable<string> noWarn, IEnumerable<string> warnAsError)
    {
        EditorConfig[] read = [.. Require.NotNull(files, nameof(files)).Select(file => new EditorConfig(file))];
        Written = [.. read.SelectMany(file => file.Written)];
        _fullPath = Require.NotNull(fullPath, nameof(fullPath));
        _notRaised = new(Require.NotNull(noWarn, nameof(noWarn)), StringComparer.OrdinalIgnoreCase);
        _notLowered = new(Require.NotNull(warnAsError, nameof(warnAsError)), StringComparer.OrdinalIgnoreCase);
        _nearestFirst = [.. read.Where(file => !file.IsGlobal).OrderByDescending(file => file.Folder.Length)];
        foreach (EditorConfig file in read.Where(file => file.IsGlobal).OrderBy(file => file.Level).ThenBy(file => file.Folder.Length))
            _global.Add(file.Start);
    }

    /// <summary>No settings: everything is as severe as its rule says.</summary>
    public static SeveritySettings None { get; } = new([], name => name);

    /// <summary>The lines of the files that say how severe a rule is.</summary>
    internal IReadOnlyList<WrittenSeverity> Written { get; }

    /// <summary>The codes of which the caller says something.</summary>
    internal IEnumerable<string> Given => _notRaised.Union(_notLowered);

    /// <summary>The finding as severe as the files have it; null where nobody is to hear of it.</summary>
    public ManifestDiagnostic? Apply(ManifestDiagnostic diagnostic) =>
        Require.NotNull(diagnostic, nameof(diagnostic)).Severity == DiagnosticSeverity.Error ? diagnostic : Weigh(diagnostic);

    /// <summary>The same for an error that the user may lower.</summary>
    internal ManifestDiagnostic? Weigh(ManifestDiagnostic diagnostic) => Of(diagnostic.Code, diagnostic.Position.File) switch
    {
        ConfiguredSeverity.None => null,
        ConfiguredSeverity.Message => diagnostic with { Severity = DiagnosticSeverity.Message },
        ConfiguredSeverity.Warning => diagnostic with { Severity = DiagnosticSeverity.Warning },
        ConfiguredSeverity.Error => diagnostic with { Severity = DiagnosticSeverity.Error },
        _ => diagnostic,
    };

    private ConfiguredSeverity? Of(string code, string? file)
    {
        ConfiguredSeverity? found = string.IsNullOrEmpty(file) ? _global.Of(code) : OfFile(code, EditorConfig.Slashes(_fullPath(file!)));
        bool isOverruled = found == ConfiguredSeverity.Error ? _notRaised.Contains(code)
            : found < ConfiguredSeverity.Warning && _notLowered.Contains(code);
        return isOverruled ? null : found;
    }

    private ConfiguredSeverity? OfFile(string code, string path)
    {
        var all = new EditorConfigSection(glob: null);
        all.Add(_global);
        List<EditorConfig> above = [];
        foreach (EditorConfig file in _nearestFirst.Where(file => path.StartsWith(file.Folder, StringComparison.Ordinal)))
        {
            above.Insert(0, file);
            if (file.IsRoot) break;
        }

        foreach (EditorConfigSection section in above.SelectMany(file => file.For(path))) all.Add(section);
        return all.Of(code);
    }
}
