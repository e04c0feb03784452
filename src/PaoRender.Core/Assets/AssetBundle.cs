using System;
using System.Collections.Generic;

namespace PaoRender.Assets;

/// <summary>
/// The scripts, configuration files and TuneD profiles that a render puts into manifests. Immutable; parsed templates and
/// encoded files are kept, so one bundle serves any number of renders.
/// </summary>
public sealed partial class AssetBundle
{
    private readonly Dictionary<string, byte[]> _files;

    /// <summary>Creates a bundle.</summary>
    /// <param name="origin">Where it comes from, for messages.</param>
    /// <param name="files">Content by path below the bundle's root, with <c>/</c>: <c>scripts/set-rps-mask.sh</c>.</param>
    /// <param name="isBuiltIn">Whether this is the bundle that comes with the product.</param>
    public AssetBundle(string origin, IEnumerable<KeyValuePair<string, byte[]>> files, bool isBuiltIn = false)
    {
        Require.NotNull(files, nameof(files));
        Origin = Require.NotNull(origin, nameof(origin));
        IsBuiltIn = isBuiltIn;
        _files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, byte[]> file in files) _files[file.Key] = file.Value;
    }

    /// <summary>Where the bundle comes from, for messages.</summary>
    public string Origin { get; }

    /// <summary>Whether this is the bundle that comes with the product.</summary>
    public bool IsBuiltIn { get; }

    /// <summary>The day of the operator's source that the bundle was taken from, such as <c>2024-09-19</c>; null when it is not known.</summary>
    public string? SourceDate { get; init; }

    /// <summary>Paths of the files, in ordinal order.</summary>
    public IReadOnlyList<string> Paths
    {
        get
        {
            string[] paths = new string[_files.Count];
            _files.Keys.CopyTo(paths, 0);
            Array.Sort(paths, StringComparer.Ordinal);
            return paths;
        }
    }
}
