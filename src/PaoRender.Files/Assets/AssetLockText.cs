using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>Reads and writes lock files.</summary>
internal static class AssetLockText
{
    private const string Version = "1";

    public static string Write(AssetLock assetLock)
    {
        StringBuilder text = new StringBuilder("{\n  \"version\": " + Version + ",\n  \"release\": ").Append(ManifestJson.Write(assetLock.Release));
        if (assetLock.SourceDate is { } date) text.Append(",\n  \"sourceDate\": ").Append(ManifestJson.Write(date));
        text.Append(",\n  \"files\": {");
        string separator = "\n";
        foreach (string path in assetLock.Files.Keys.OrderBy(path => path, StringComparer.Ordinal))
        {
            text.Append(separator).Append("    ").Append(ManifestJson.Write(path)).Append(": ").Append(ManifestJson.Write(assetLock.Files[path]));
            separator = ",\n";
        }

        return text.Append("\n  }\n}\n").ToString();
    }

    /// <summary>The lock; null, with an error, when the text is none.</summary>
    public static AssetLock? Read(string file, string text, DiagnosticBag diagnostics)
    {
        try
        {
            if (JsonTreeReader.ReadSingle(text) is ManifestMapping root
                && (root["version"] as ManifestScalar)?.Text == Version
                && Text(root["release"]) is { } release
                && root["files"] is ManifestMapping files
                && files.Entries.All(entry => Text(entry.Value) is not null))
            {
                var checksums = new Dictionary<string, string>(StringComparer.Ordinal);
                foreach (ManifestEntry entry in files.Entries) checksums[entry.Key] = Text(entry.Value)!;
                return new AssetLock(release, checksums) { SourceDate = Text(root["sourceDate"]) };
            }

            Report(new SourcePosition(file, 1, 1), "it needs version 1, a release and files");
        }
        catch (JsonFormatException error)
        {
            Report(new SourcePosition(file, error.Line, error.Column), error.Message);
        }

        return null;

        void Report(SourcePosition position, string problem) =>
            diagnostics.Error(
                FileCodes.LockUnreadable, position, $"This lock file of an asset bundle cannot be used: {problem}. Import the bundle again.");
    }

    private static string? Text(ManifestNode? node) => node is ManifestScalar { Kind: ScalarKind.String } text ? text.Text : null;
}
