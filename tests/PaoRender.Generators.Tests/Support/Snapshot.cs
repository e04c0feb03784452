using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Tests.Shared;

namespace PaoRender.Generators.Tests.Support;

/// <summary>Compares generated files with the approved ones; the environment variable makes them approved.</summary>
internal static class Snapshot
{
    private const string UpdateVariable = "PAORENDER_UPDATE_SNAPSHOTS";
    private const string Extension = ".verified.cs";

    public static string Folder { get; } = Path.Combine(RepositoryPaths.Root, "tests", "PaoRender.Generators.Tests", "Snapshots");

    /// <summary>Fails unless a folder's approved files are exactly these.</summary>
    public static void Verify(string folder, IReadOnlyDictionary<string, string> sources)
    {
        var actual = sources.ToDictionary(
            source => source.Key.Replace(".g.cs", Extension, StringComparison.Ordinal), source => source.Value);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1") Approve(folder, actual);

        IEnumerable<string> approved = Directory.GetFiles(folder, "*" + Extension).Select(path => Path.GetFileName(path)!);
        Assert.Equal(approved.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        foreach ((string name, string text) in actual) Assert.Equal(File.ReadAllText(Path.Combine(folder, name)), text);
    }

    private static void Approve(string folder, Dictionary<string, string> actual)
    {
        foreach (string path in Directory.GetFiles(folder, "*" + Extension)) File.Delete(path);
        foreach ((string name, string text) in actual) File.WriteAllText(Path.Combine(folder, name), text);
    }
}
