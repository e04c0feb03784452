using System;
using System.IO;
using PaoRender.Tests.Shared;

namespace PaoRender.Cli.Tests.Support;

/// <summary>Text that a person reviewed and put under version control beside the tests.</summary>
internal static class Snapshot
{
    // Set it, run the tests, and review what git shows.
    private const string UpdateVariable = "PAORENDER_UPDATE_SNAPSHOTS";

    public static void Verify(string name, string actual)
    {
        string path = Path.Combine(RepositoryPaths.Root, "tests", "PaoRender.Cli.Tests", "Takeover", "Snapshots", name + ".verified.txt");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no snapshot {path}.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
