using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PaoRender.Tests.Shared;

namespace PaoRender.Build.Tests.Infra;

/// <summary>A folder with a project that uses the packed packages and nothing of this repository.</summary>
internal sealed class TestProject
{
    private readonly PackagesFixture _packages;
    private int _commands;
    private bool _restored;

    public TestProject(PackagesFixture packages, string folder)
    {
        _packages = packages;
        Folder = folder;
        Directory.CreateDirectory(folder);
    }

    public string Folder { get; }

    /// <summary>
    /// Whether all is as it is for a user: each command starts MSBuild anew, with as many nodes as the machine has cores, and
    /// restores itself. Otherwise a build server does the work, and projects that <see cref="WriteSdkProject"/> and
    /// <see cref="WriteProgram"/> have written are restored already. To be set before those.
    /// </summary>
    public bool OwnProcesses { get; set; }

    /// <summary>Environment variables for commands in processes of their own.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>The version of the packages under test.</summary>
    public string Version => _packages.Version;

    /// <summary>Where NuGet puts the packages under test.</summary>
    public string PackagesFolder => _packages.PackagesFolder;

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Write(string name, string text)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Writes a project of the SDK.</summary>
    public void WriteSdkProject(string name, string properties = "", string rest = "")
    {
        Write(name, SdkProject(properties, rest));
        // Nothing else of such a project means something to a restore.
        if (!rest.Contains("Reference", StringComparison.Ordinal)) TakeRestored(name, SdkProject("", ""));
    }

    /// <summary>Writes a C# project that refers to the package.</summary>
    public void WriteProgram(string name, string properties)
    {
        string text = $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <PaoOperatorRelease>4.18</PaoOperatorRelease>
                <NoWarn>$(NoWarn);PAO2004</NoWarn>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PaoRender.Build" Version="{Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """;
        Write(name, text);
        TakeRestored(name, text);
    }

    /// <summary>Writes a project of the SDK that refers to another one, both restored, also where <see cref="OwnProcesses"/> is set.</summary>
    public void WriteReferringProject(string name, string referred)
    {
        string reference = $"""<ItemGroup><ProjectReference Include="../{referred}" /></ItemGroup>""";
        var texts = new Dictionary<string, string> { [referred] = SdkProject("", ""), [name] = SdkProject("", reference) };
        foreach ((string file, string text) in texts) Write(file, text);
        _packages.Restored.Write(name, texts, Folder);
        _restored = true;
    }

    /// <summary>Builds a restored project within a program that hosts MSBuild.</summary>
    public BuildResult Host(string name)
    {
        string host = Path.Combine(
            RepositoryPaths.Root, "tests", "PaoRender.BuildHost", "bin", PackagesFixture.Configuration, "net10.0", "PaoRender.BuildHost.dll");
        string log = PathOf($"{++_commands}-host");
        CommandResult result = Dotnet.Run(
            Folder, log + ".log", new DotnetSettings(_packages.PackagesFolder), host, PathOf(name), log + ".binlog");
        return new BuildResult(result, log + ".binlog");
    }

    /// <summary>Runs a command that builds, with a binary log.</summary>
    public BuildResult Build(params string[] arguments) => Run(["build", .. arguments]);

    /// <summary>Runs a command of <c>dotnet</c> that takes MSBuild's switches.</summary>
    public BuildResult Run(params string[] arguments)
    {
        string log = PathOf($"{++_commands}-{arguments[0]}");
        CommandResult result = RunMSBuild(
            log + ".log", [.. arguments, "-tl:off", $"-bl:{Path.GetFileName(log)}.binlog;ProjectImports=None"]);
        return new BuildResult(result, log + ".binlog");
    }

    /// <summary>Starts a watcher that builds when a file changes. The projects must be restored.</summary>
    public WatchedBuild Watch() => new(Folder, new DotnetSettings(_packages.PackagesFolder, Variables: Environment));

    /// <summary>What a build shows in a terminal, without the codes for colours and places.</summary>
    public string Terminal(params string[] arguments)
    {
        CommandResult result = RunMSBuild(PathOf($"{++_commands}-terminal.log"), ["build", "-tl:on", .. arguments]);
        Assert.True(result.ExitCode == 0, result.Output);
        return Regex.Replace(result.Output, @"\x1b(\[[0-9;?]*[A-Za-z]|\][^\x1b\a]*(\x1b\\|\a))", "");
    }

    /// <summary>Asks MSBuild for properties or items, with nothing else in the answer.</summary>
    public string Ask(params string[] arguments)
    {
        CommandResult result = RunMSBuild(PathOf($"{++_commands}-ask.log"), ["msbuild", "-nologo", .. arguments]);
        Assert.True(result.ExitCode == 0, result.Output);
        return result.Output.Trim();
    }

    /// <summary>Names of the files below a folder, sorted.</summary>
    public IReadOnlyList<string> Files(string folder)
    {
        string path = PathOf(folder);
        if (!Directory.Exists(path)) return [];
        return
        [
            .. Directory.GetFiles(path, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(path, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public DateTime TimeOf(string name) => File.GetLastWriteTimeUtc(PathOf(name));

    private string SdkProject(string properties, string rest) =>
        $"""
        <Project Sdk="PaoRender.Sdk/{Version}">
          <PropertyGroup>
            <PaoOperatorRelease>4.18</PaoOperatorRelease>
            <NoWarn>$(NoWarn);PAO2004</NoWarn>
            {properties}
          </PropertyGroup>
          {rest}
        </Project>
        """;

    private void TakeRestored(string name, string text)
    {
        if (OwnProcesses || name.Contains('/', StringComparison.Ordinal)) return;
        _packages.Restored.Write(name, new Dictionary<string, string> { [name] = text }, Folder);
        _restored = true;
    }

    private CommandResult RunMSBuild(string log, string[] arguments)
    {
        if (_restored)
        {
            arguments = [.. arguments.Where(argument => argument != "-restore")];
            if (arguments[0] is "build" or "publish") arguments = [.. arguments.Where(argument => argument != "--no-restore"), "--no-restore"];
        }

        var settings = new DotnetSettings(_packages.PackagesFolder, Variables: Environment);
        return OwnProcesses
            ? Dotnet.Run(Folder, log, settings, arguments)
            : BuildServers.Use(server => Dotnet.Run(Folder, log, settings with { Server = server }, OnOneNode(arguments)));
    }

    private static string[] OnOneNode(string[] arguments) =>
        arguments.Any(argument => argument.StartsWith("-m:", StringComparison.Ordinal)) ? arguments : [.. arguments, "-m:1"];
}
