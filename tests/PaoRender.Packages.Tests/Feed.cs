using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using PaoRender.Tests.Shared;

namespace PaoRender.Packages.Tests;

/// <summary>Every package of the repository, packed once, and folders beside it in which projects use them.</summary>
public sealed class Feed : IDisposable
{
    /// <summary>The version of all of them; no cache of this machine can know it.</summary>
    internal const string Version = "0.0.1-tested";

    private bool _keep;

    /// <summary>Packs.</summary>
    public Feed()
    {
        Directory.CreateDirectory(Folder);

        // What MSBuild and NuGet look for in the folders above a project ends here. Other packages come from the machine's sources.
        foreach (string name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(Path.Combine(Root, name), "<Project />");
        }

        File.WriteAllText(
            Path.Combine(Root, "NuGet.config"),
            $"""<configuration><packageSources><add key="tested" value="{Folder}" /></packageSources></configuration>""");
        Pack();
    }

    /// <summary>The projects that are packed.</summary>
    internal static IReadOnlyList<string> Projects { get; } =
    [
        .. Directory.GetFiles(Path.Combine(RepositoryPaths.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(path => Regex.IsMatch(File.ReadAllText(path), "<IsPackable>true|PackTaskFiles.targets"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Where the packages lie.</summary>
    internal string Folder => Path.Combine(Root, "feed");

    private string Root { get; } = Path.Combine(Path.GetTempPath(), "pao-packages-tests", Guid.NewGuid().ToString("n")[..8]);

    /// <summary>Runs <c>dotnet</c> in a folder of its own, which stays for inspection when the command fails.</summary>
    internal string Run(string folder, string command, params string[] arguments)
    {
        string inner = Path.Combine(Root, folder);
        Directory.CreateDirectory(inner);
        (int exitCode, string output) = Start(inner, command, arguments);
        _keep |= exitCode != 0;
        Assert.True(exitCode == 0, $"{command} {string.Join(' ', arguments)} in {inner}:\n{output}");
        return output;
    }

    /// <summary>Writes a file for a command to use.</summary>
    internal string Write(string folder, string name, string text)
    {
        string path = Path.Combine(Root, folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_keep) Directory.Delete(Root, recursive: true);
    }

    private void Pack()
    {
        // Nothing is built here: the references of the test project did that.
        string configuration = typeof(Feed).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        // Validation leaves a mark in a folder where other tests may be packing too; dotnet pack does it in CI.
        string settings = $"Configuration={configuration};PackageVersion={Version};PackageOutputPath={Folder};EnablePackageValidation=false";
        string all = Write("pack", "pack.proj", $"""
            <Project>
              <Target Name="Pack">
                <MSBuild Projects="{string.Join(';', Projects)}" Targets="Pack" Properties="NoBuild=true;_IsPacking=true;{settings}" />
              </Target>
            </Project>
            """);
        (int exitCode, string output) = Start(RepositoryPaths.Root, "dotnet", ["msbuild", all, "-t:Pack", "-nologo", "-v:q"]);
        Assert.True(exitCode == 0, output);
    }

    private (int ExitCode, string Output) Start(string folder, string command, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The test host hands on where its own MSBuild is; nodes that stay alive would hold on to files.
        string[] handedOn = [.. start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))];
        foreach (string name in handedOn) start.Environment.Remove(name);

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        // In the machine's own folder a package of this version would stay and be taken for the next one.
        if (folder != RepositoryPaths.Root) start.Environment["NUGET_PACKAGES"] = Path.Combine(Root, "packages");
        using Process process = Process.Start(start)!;
        System.Threading.Tasks.Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
