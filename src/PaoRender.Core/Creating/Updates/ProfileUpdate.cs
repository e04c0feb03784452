using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Cpus;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Creating;

/// <summary>
/// Brings the CPU sets of a profile that somebody wrote to those of a profile that was made. All else stays: fields, order, comments.
/// </summary>
public static class ProfileUpdate
{
    private const string OneLine = "Write it in one line, or without --update make a new file.";

    /// <summary>Changes a text.</summary>
    /// <param name="file">The name that findings show.</param>
    /// <param name="text">The text with the profile.</param>
    /// <param name="created">The profile that was made.</param>
    /// <param name="diagnostics">Where errors go: a text without the profile, or a set that is written in a way that cannot be changed.</param>
    /// <returns>The text; null where there was an error.</returns>
    public static string? Apply(string file, string text, CreatedProfile created, DiagnosticBag diagnostics)
    {
        Require.NotNull(file, nameof(file));
        Require.NotNull(text, nameof(text));
        Require.NotNull(created, nameof(created));
        Require.NotNull(diagnostics, nameof(diagnostics));
        var found = new DiagnosticBag();
        ManifestMapping[] profiles = [.. ManifestText.Read(file, text, found).Select(document => document.Root).OfType<ManifestMapping>()
            .Where(root => root["kind"] is ManifestScalar { Text: V2PerformanceProfile.KubeKind })];
        if (profiles.Length != 1 && !found.HasErrors)
        {
            CreatorFindings.MissingFile(
                found, new SourcePosition(file, 1, 1), $"This file has {profiles.Length} PerformanceProfiles, and one can be updated.");
        }

        string? updated = found.HasErrors ? null : Apply(file, text, profiles[0], created, found);
        foreach (ManifestDiagnostic item in found.Items) diagnostics.Add(item);
        return found.HasErrors ? null : updated;
    }

    private static string? Apply(string file, string text, ManifestMapping profile, CreatedProfile created, DiagnosticBag found)
    {
        if (profile.Find("spec", "cpu") is not ManifestMapping cpu)
        {
            CreatorFindings.MissingFile(found, profile.In(file), "This profile has no spec.cpu that could be updated.");
            return null;
        }

        V2PerformanceProfileSpecCpu wanted = created.Profile.Spec!.Cpu!;
        List<string> lines = [.. text.Split('\n')];

        // From the end on: places before a change stay what they are.
        (string Key, string? Value)[] sets =
            [("isolated", wanted.Isolated), ("offlined", wanted.Offlined), ("ovsDpdk", wanted.OvsDpdk), ("reserved", wanted.Reserved)];
        foreach ((string key, string? value) in sets.OrderByDescending(set => Line(cpu, set.Key)).ThenByDescending(set => Column(cpu, set.Key)))
        {
            if (!Set(lines, cpu, key, value))
            {
                SourcePosition at = cpu[key] is { } node ? node.In(file) : cpu.In(file);
                CreatorFindings.MissingFile(
                    found, at, $"spec.cpu.{key} is to be {value ?? "left out"}, and the text is written so that it cannot be changed. {OneLine}");
            }
        }

        return string.Join("\n", lines);
    }

    private static int Line(ManifestMapping cpu, string key) => cpu.TryGetEntry(key, out ManifestEntry entry) ? entry.Value.Line : 0;

    private static int Column(ManifestMapping cpu, string key) => cpu.TryGetEntry(key, out ManifestEntry entry) ? entry.Value.Column : 0;

    private static bool Set(List<string> lines, ManifestMapping cpu, string key, string? value)
    {
        if (!cpu.TryGetEntry(key, out ManifestEntry entry)) return value is null || Insert(lines, cpu, key, value);
        if (value is not null && entry.Value is ManifestScalar old && CpuSet.TryParse(old.Text, out CpuSet? same) && same.ToString() == value)
            return true;
        int at = entry.Value.Line - 1, start = entry.Value.Column - 1;
        int end = at >= 0 && at < lines.Count ? ScalarText.End(lines[at], start) : -1;
        if (end < 0) return false;
        if (value is null) return Remove(lines, at, key, end);
        lines[at] = lines[at].Substring(0, start) + Quoted(value) + lines[at].Substring(end);
        return true;
    }

    // Beside the last one that is there, whose line has nothing else.
    private static bool Insert(List<string> lines, ManifestMapping cpu, string key, string value)
    {
        ManifestEntry last = cpu.Entries.OrderBy(entry => entry.Value.Line).LastOrDefault();
        int at = last.Line - 1;
        if (cpu.Entries.Count == 0 || at < 0 || at >= lines.Count || last.Value.Line != last.Line) return false;
        string indent = lines[at].Substring(0, Math.Max(0, last.Column - 1));
        if (indent.Trim().Length > 0) return false;
        lines.Insert(at + 1, indent + key + ": " + Quoted(value) + (lines[at].EndsWith("\r", StringComparison.Ordinal) ? "\r" : ""));
        return true;
    }

    private static bool Remove(List<string> lines, int at, string key, int end)
    {
        bool isAlone = lines[at].TrimStart().StartsWith(key + ":", StringComparison.Ordinal) && IsRest(lines[at].Substring(end).Trim());
        if (isAlone) lines.RemoveAt(at);
        return isAlone;
    }

    private static bool IsRest(string text) => text.Length == 0 || text[0] == '#';

    private static string Quoted(string value) => "\"" + value + "\"";
}
