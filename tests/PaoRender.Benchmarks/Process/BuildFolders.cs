using System;
using System.Globalization;
using System.IO;
using System.Linq;

namespace PaoRender.Benchmarks.Process;

/// <summary>Two projects over the same files: one of Microsoft.Build.NoTargets, which does nothing with them, and one of ours.</summary>
internal sealed class BuildFolders : IDisposable
{
    private const string NoTargets = "Microsoft.Build.NoTargets/3.7.0";

    private readonly string _root = Directory.CreateTempSubdirectory("pao-bench-").FullName;
    private string _memory = "1Gi";
    private int _edits;

    public BuildFolders(string feed, int profiles)
    {
        string package = Directory.GetFiles(feed, "PaoRender.Sdk.*.nupkg").Order(StringComparer.Ordinal).Last();
        string version = Path.GetFileNameWithoutExtension(package)["PaoRender.Sdk.".Length..];

        // A version that was packed anew is another package, so no cache may know it.
        File.WriteAllText(Path.Combine(_root, "NuGet.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_root, "packages")}" /></config>
              <packageSources><add key="measured" value="{Path.GetFullPath(feed)}" /></packageSources>
            </configuration>
            """);
        foreach (string name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            File.WriteAllText(Path.Combine(_root, name), "<Project />");
        Peer = Write("peer", NoTargets, """<ItemGroup><None Include="*.yaml" /></ItemGroup>""", profiles);
        Ours = Write("ours", "PaoRender.Sdk/" + version, "<PropertyGroup><NoWarn>$(NoWarn);PAO2004;PAO1115</NoWarn></PropertyGroup>", profiles);
    }

    public string Peer { get; }

    public string Ours { get; }

    /// <summary>Changes what one profile of ours says, so that its KubeletConfig changes.</summary>
    public void Edit()
    {
        string path = Directory.GetFiles(Ours, "*.yaml").Order(StringComparer.Ordinal).First();
        string next = string.Create(CultureInfo.InvariantCulture, $"{1024 + ++_edits}Mi");
        File.WriteAllText(path, File.ReadAllText(path).Replace(_memory, next, StringComparison.Ordinal));
        _memory = next;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string Write(string name, string sdk, string rest, int profiles)
    {
        string folder = Directory.CreateDirectory(Path.Combine(_root, name)).FullName;
        foreach (InputFile file in SampleProfiles.Create(profiles)) File.WriteAllText(Path.Combine(folder, file.Path), file.Text);
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="{sdk}">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              {rest}
            </Project>
            """);
        return folder;
    }
}
