using System;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Reflection;
using PaoRender.Tests.Shared;

namespace PaoRender.Build.Tests.Infra;

/// <summary>Packs the packages once, into a feed that all scenarios use.</summary>
public sealed class PackagesFixture : IDisposable
{
    private int _failures;

    /// <summary>Packs.</summary>
    public PackagesFixture()
    {
        Root = Path.Combine(Path.GetTempPath(), "pao-build-tests", Guid.NewGuid().ToString("n")[..8]);
        Feed = Path.Combine(Root, "feed");
        Directory.CreateDirectory(Feed);

        // No cache on this machine can know the version, so what is tested is what was packed.
        Version = "0.1.0-test." + DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        foreach (string name in new[] { "Build", "Sdk", "Manifests", "Generators", "Templates" }) Pack("PaoRender." + name);

        // What MSBuild and NuGet look for in the folders above a project ends here.
        foreach (string name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            File.WriteAllText(Path.Combine(Root, name), "<Project />");
        File.WriteAllText(Path.Combine(Root, "NuGet.config"), NuGetConfig());
    }

    internal string Root { get; }

    internal string Feed { get; }

    internal string Version { get; }

    internal string PackagesFolder => Path.Combine(Root, "packages");

    internal static string Configuration { get; } =
        typeof(PackagesFixture).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    internal string PackageFile(string name) => Path.Combine(Feed, $"{name}.{Version}.nupkg");

    /// <summary>Takes one file out of a package.</summary>
    internal string Unpack(string name, string entry, string folder)
    {
        string path = Path.Combine(folder, Path.GetFileName(entry));
        using ZipArchive archive = ZipFile.OpenRead(PackageFile(name));
        archive.GetEntry(entry)!.ExtractToFile(path);
        return path;
    }

    /// <summary>Runs a scenario in a folder of its own, which stays for inspection when it fails.</summary>
    internal void Scenario(string folderName, Action<TestProject> scenario)
    {
        string folder = Path.Combine(Root, folderName);
        try
        {
            scenario(new TestProject(this, folder));
        }
        catch
        {
            _failures++;
            Console.Error.WriteLine($"The files and logs of this scenario are in {folder}.");
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_failures == 0) Directory.Delete(Root, recursive: true);
    }

    private void Pack(string name)
    {
        // Nothing is built here: the test project's references did that, and builds of other tests may be running.
        CommandResult result = Dotnet.Run(
            RepositoryPaths.Root,
            Path.Combine(Root, $"pack-{name}.log"),
            packagesFolder: null,
            "pack",
            Path.Combine("src", name),
            "--no-build",
            "-c",
            Configuration,
            "-o",
            Feed,
            $"-p:PackageVersion={Version}");
        Assert.True(result.ExitCode == 0, result.Output);
    }

    private string NuGetConfig()
    {
        // What is neither ours nor in the cache of whoever runs the tests comes from the network.
        string user = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string fallback = Directory.Exists(user) ? $"""<add key="user" value="{user}" />""" : "";
        return $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="tested" value="{Feed}" />
                <add key="nuget.org" value="https://api.nuget.org/v3/index.json" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
                {fallback}
              </fallbackPackageFolders>
            </configuration>
            """;
    }
}
