using System;
using System.IO;
using System.Linq;
using System.Reflection;
using PaoRender.Tests.Shared;

namespace PaoRender.Build.Tests.Infra;

/// <summary>
/// The packages, packed once in a test run, and the folder in which each scenario has one of its own. Scenarios run side by
/// side: they share the feed and the folder into which NuGet unpacks it, where NuGet itself locks what it writes.
/// </summary>
internal sealed class PackageFeed
{
    private static readonly Lazy<PackageFeed> s_shared = new(() => new PackageFeed());

    private volatile bool _keep;

    private PackageFeed()
    {
        Root = Path.Combine(Path.GetTempPath(), "pao-build-tests", Guid.NewGuid().ToString("n")[..8]);
        Feed = Path.Combine(Root, "feed");
        Directory.CreateDirectory(Feed);

        // What MSBuild and NuGet look for in the folders above a project ends here.
        foreach (string name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            File.WriteAllText(Path.Combine(Root, name), "<Project />");
        File.WriteAllText(Path.Combine(Root, "NuGet.config"), NuGetConfig());
        Pack();
        Restored = new RestoredProjects(this);
    }

    /// <summary>The one of this test run; packed when somebody first asks for it.</summary>
    public static PackageFeed Shared => s_shared.Value;

    public static string Configuration { get; } =
        typeof(PackageFeed).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public string Root { get; }

    public string Version { get; } = TestedPackages.Version;

    public string PackagesFolder => Path.Combine(Root, "packages");

    public RestoredProjects Restored { get; }

    private string Feed { get; }

    public string PackageFile(string name) => Path.Combine(Feed, $"{name}.{Version}.nupkg");

    /// <summary>Leaves everything for inspection when the tests have ended.</summary>
    public void Keep() => _keep = true;

    /// <summary>Deletes all of it, after the last test, unless a scenario failed.</summary>
    public static void CleanUp()
    {
        if (s_shared is { IsValueCreated: true, Value: { _keep: false } feed }) Directory.Delete(feed.Root, recursive: true);
    }

    private void Pack()
    {
        // Nothing is built here: the test project's references did that, and builds of other tests may be running.
        string projects = string.Join(';', TestedPackages.Names.Select(name => Path.Combine(RepositoryPaths.Root, "src", name, name + ".csproj")));
        string all = Path.Combine(Root, "pack.proj");
        File.WriteAllText(all, $"""
            <Project>
              <Target Name="Pack">
                <MSBuild Projects="{projects}" Targets="Pack"
                         Properties="NoBuild=true;_IsPacking=true;Configuration={Configuration};PackageVersion={Version};PackageOutputPath={Feed}" />
              </Target>
            </Project>
            """);
        CommandResult result = Dotnet.Run(
            RepositoryPaths.Root, Path.Combine(Root, "pack.log"), DotnetSettings.Plain, "msbuild", all, "-t:Pack", "-nologo", "-v:q");
        Assert.True(result.ExitCode == 0, result.Output);
        Assert.All(TestedPackages.Names, name => Assert.True(File.Exists(PackageFile(name)), $"{name} was not packed; see {Root}."));
    }

    private string NuGetConfig()
    {
        // What is neither ours nor in the cache of whoever runs the tests comes from the network.
        string user = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } chosen
            ? chosen
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
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
