using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaoRender.Analyzers;

/// <summary>What the project says about an additional file.</summary>
internal enum FileMark
{
    /// <summary>It is not a manifest, or somebody else's business.</summary>
    NotOurs,

    /// <summary>It may be a manifest; only its text tells.</summary>
    Unmarked,

    /// <summary>It is input of the project's render.</summary>
    Input,

    /// <summary>It says how much findings weigh.</summary>
    Severities,
}

/// <summary>Reads marks.</summary>
internal static class FileMarks
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    private static readonly string[] s_extensions = [".yaml", ".yml", ".json"];

    /// <summary>The mark of a file; looks at metadata and name, never at the text.</summary>
    public static FileMark Of(AdditionalText file, AnalyzerConfigOptions metadata)
    {
        switch (Value(metadata, "PaoManifest"))
        {
            // The task of the build at hand reports its errors.
            case "reported": return FileMark.NotOurs;
            case "input": return FileMark.Input;
        }

        string group = Value(metadata, "SourceItemGroup");
        if (group == "ClusterManifest") return FileMark.Input;
        if (group == "PaoSeverityFile") return FileMark.Severities;

        // A file that was added for another tool, such as a schema for a generator.
        if (group.Length > 0) return FileMark.NotOurs;
        foreach (string extension in s_extensions)
        {
            if (file.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) return FileMark.Unmarked;
        }

        return FileMark.NotOurs;
    }

    private static string Value(AnalyzerConfigOptions metadata, string name) =>
        metadata.TryGetValue(Prefix + name, out string? value) ? value : "";
}
