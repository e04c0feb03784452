using System;
using System.IO;
using System.IO.Compression;

namespace PaoRender.Build.Tests.Infra;

/// <summary>
/// The packed packages, as a class of scenarios sees them. Every class has its own fixture, so that classes run side by side;
/// all of them use the one feed of the test run.
/// </summary>
public sealed class PackagesFixture
{
    private readonly PackageFeed _feed = PackageFeed.Shared;

    internal string Version => _feed.Version;

    internal string PackagesFolder => _feed.PackagesFolder;

    internal RestoredProjects Restored => _feed.Restored;

    internal static string Configuration => PackageFeed.Configuration;

    internal string PackageFile(string name) => _feed.PackageFile(name);

    /// <summary>Takes one file out of a package.</summary>
    internal string Unpack(string name, string entry, string folder)
    {
        string path = Path.Combine(folder, Path.GetFileName(entry));
        using ZipArchive archive = ZipFile.OpenRead(PackageFile(name));
        archive.GetEntry(entry)!.ExtractToFile(path);
        return path;
    }

    /// <summary>
    /// Runs a scenario in a folder of its own, which stays for inspection when it fails. No two scenarios may have folders of
    /// one name, nor write to a folder of another one.
    /// </summary>
    internal void Scenario(string folderName, Action<TestProject> scenario)
    {
        string folder = Path.Combine(_feed.Root, folderName);
        try
        {
            Assert.False(Directory.Exists(folder), $"Two scenarios have the folder {folder}.");
            scenario(new TestProject(this, folder));
        }
        catch
        {
            _feed.Keep();
            Console.Error.WriteLine($"The files and logs of this scenario are in {folder}.");
            throw;
        }
    }
}
