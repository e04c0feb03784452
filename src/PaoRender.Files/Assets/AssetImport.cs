using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Assets;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Files;

/// <summary>Makes a locked asset bundle of the operator's own assets.</summary>
public static class AssetImport
{
    // Where they stand in the operator's source.
    private static readonly string[] s_sourceFolder = ["assets", "performanceprofile"];

    /// <summary>Checks the assets against what the release needs and writes what it needs to a folder.</summary>
    /// <param name="from">The assets, or the operator's source tree.</param>
    /// <param name="release">The release, such as <c>4.18</c> or <c>4.18.7</c>.</param>
    /// <param name="to">The bundle's folder: a new or empty one, or an earlier bundle, which is replaced.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <param name="sourceDate">The day of the operator's source, such as <c>2024-09-19</c>; null for the newest of its line.</param>
    /// <returns>The lock that was written; null when there was an error, and then the folder is as it was.</returns>
    public static AssetLock? Run(UserPath from, string release, UserPath to, DiagnosticBag diagnostics, string? sourceDate = null)
    {
        Require.NotNull(from, nameof(from));
        Require.NotNull(release, nameof(release));
        Require.NotNull(to, nameof(to));
        Require.NotNull(diagnostics, nameof(diagnostics));
        if (!OperatorRelease.TryParse(release, out OperatorRelease line))
        {
            throw new ArgumentException($"There is no release '{release}'.", nameof(release));
        }
        AssetBundle? bundle = AssetFolder.Load(Inside(from), diagnostics, line);
        if (bundle is null) return null;
        IEnumerable<KeyValuePair<string, byte[]>> all = bundle.Paths.Select(path => new KeyValuePair<string, byte[]>(path, bundle.Content(path)));
        bundle = new AssetBundle(bundle.Origin, all) { SourceDate = sourceDate };
        AssetCheck.Run(bundle, line, diagnostics);
        if (diagnostics.HasErrors) return null;

        KeyValuePair<string, byte[]>[] files =
        [
            .. AssetPaths.RequiredBy(line, sourceDate).Select(path => new KeyValuePair<string, byte[]>(path, bundle.Content(path))),
        ];
        AssetLock assetLock = AssetLock.Of(release.Trim(), files) with { SourceDate = sourceDate };
        byte[] text = Encoding.UTF8.GetBytes(AssetLockText.Write(assetLock));
        return BundleFolder.Replace(to, [.. files, new KeyValuePair<string, byte[]>(AssetLock.FileName, text)], diagnostics) ? assetLock : null;
    }

    private static UserPath Inside(UserPath folder)
    {
        if (AssetFolder.LooksLikeOne(folder)) return folder;
        UserPath below = s_sourceFolder.Aggregate(folder, (path, name) => path.Entry(name));
        return AssetFolder.LooksLikeOne(below) ? below : folder;
    }
}
