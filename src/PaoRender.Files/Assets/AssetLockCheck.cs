using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Files;

/// <summary>Compares a bundle's files with its lock. Every error names the file.</summary>
internal sealed class AssetLockCheck(UserPath folder, AssetLock locked, DiagnosticBag diagnostics)
{
    public void Run(IReadOnlyDictionary<string, byte[]> files, OperatorRelease? release)
    {
        if (release is not null && !IsOf(release)) Report(
            FileCodes.AssetsOfOtherRelease,
            AssetLock.FileName,
            $"This asset bundle is of release {locked.Release}, and {release} is rendered; give a bundle of that release, "
            + $"or render {locked.Release}.");

        foreach (string path in locked.Files.Keys.Concat(files.Keys).Distinct().OrderBy(path => path, StringComparer.Ordinal))
        {
            if (!files.TryGetValue(path, out byte[]? content)) Report(
                FileCodes.AssetLost, path, "The asset bundle lacks this file, which its lock file names; import the bundle again.");
            else if (!locked.Files.TryGetValue(path, out string? checksum)) Report(
                FileCodes.AssetNotLocked, path, "This file is not in the bundle's lock file; remove it, or import the bundle again.");
            else if (Sha256Text.Of(content) != checksum) Report(
                FileCodes.AssetAltered, path, "This file was altered since the bundle was imported; import the bundle again.");
        }
    }

    private bool IsOf(OperatorRelease release) => OperatorRelease.TryParse(locked.Release, out OperatorRelease own) && own == release;

    private void Report(string code, string path, string message) =>
        diagnostics.Error(code, new SourcePosition(folder.Entry(path).Display, 0, 0), message);
}
