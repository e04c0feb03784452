using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;

namespace PaoRender.Assets;

public sealed partial class AssetBundle
{
    private const string ResourcePrefix = "assets/";

    private static readonly Lazy<AssetBundle> s_builtIn = new(LoadBuiltIn);

    /// <summary>The bundle that comes with the product, written for all releases.</summary>
    public static AssetBundle BuiltIn => s_builtIn.Value;

    private static AssetBundle LoadBuiltIn()
    {
        Assembly assembly = typeof(AssetBundle).Assembly;
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (string name in assembly.GetManifestResourceNames())
        {
            // On Windows the resource names may have been made with its separator.
            string path = name.Replace('\\', '/');
            if (!path.StartsWith(ResourcePrefix, StringComparison.Ordinal)) continue;
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            files[path.Substring(ResourcePrefix.Length)] = copy.ToArray();
        }

        return new AssetBundle("the built-in asset bundle", files, isBuiltIn: true);
    }
}
