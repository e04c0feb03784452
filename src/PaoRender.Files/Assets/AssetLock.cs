using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Files;

/// <summary>
/// The lock file of an asset bundle: which release it is of, and the SHA-256 of each file. It stands beside the folders
/// <c>configs</c>, <c>scripts</c> and <c>tuned</c>, so that it is not an asset itself.
/// </summary>
/// <param name="Release">The release as it was given, such as <c>4.18</c> or <c>4.18.7</c>.</param>
/// <param name="Files">Checksums by path below the bundle's root.</param>
public sealed record AssetLock(string Release, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>The day of the operator's source, such as <c>2024-09-19</c>; null when it is not known.</summary>
    public string? SourceDate { get; init; }

    /// <summary>Name of the file.</summary>
    public const string FileName = "pao-assets.lock.json";

    /// <summary>The lock for files.</summary>
    public static AssetLock Of(string release, IEnumerable<KeyValuePair<string, byte[]>> files) =>
        new(
            Require.NotNull(release, nameof(release)),
            Require.NotNull(files, nameof(files)).ToDictionary(file => file.Key, file => Sha256Text.Of(file.Value), StringComparer.Ordinal));

    /// <summary>The lock file's text in a folder; null when there is none.</summary>
    internal static string? TextIn(UserPath folder)
    {
        string path = Path.Combine(folder.FullPath, FileName);
        return File.Exists(path) ? FileText.Read(path) : null;
    }

    /// <summary>The bundle of files that are what a lock file says; null, with errors, when they are not. Without a lock all are.</summary>
    internal static AssetBundle? Bundle(
        UserPath folder, string? text, IReadOnlyDictionary<string, byte[]> files, OperatorRelease? release, DiagnosticBag diagnostics)
    {
        if (text is null) return new AssetBundle(folder.Display, files);
        var errors = new DiagnosticBag();
        AssetLock? read = AssetLockText.Read(folder.Entry(FileName).Display, text, errors);
        if (read is not null) new AssetLockCheck(folder, read, errors).Run(files, release);
        foreach (ManifestDiagnostic error in errors.Items) diagnostics.Add(error);
        return errors.HasErrors ? null : new AssetBundle(folder.Display, files) { SourceDate = read!.SourceDate };
    }
}
