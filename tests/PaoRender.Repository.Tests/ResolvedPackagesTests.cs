using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using PaoRender.Tests.Shared;

namespace PaoRender.Repository.Tests;

/// <summary>
/// A restore gives the same packages on every machine. NuGet takes the lowest version that is allowed and warns, which is an error
/// here, when a source lacks it; what that comes to is written down for review.
/// </summary>
public sealed class ResolvedPackagesTests
{
    // The projects that have packages of their own or bring others into a package; the rest is made of these.
    private static readonly string[] s_projects =
        ["Analyzers", "Build.Tasks", "Cli", "Core", "Files", "Generators", "GoTemplates", "Manifests"];

    private const string Approved = "tests/PaoRender.Repository.Tests/Snapshots/resolved-packages.verified.txt";

    [Fact]
    public void Product_IsMadeOfThePackagesThatWereApproved()
    {
        string path = Path.Combine(RepositoryPaths.Root, Approved);
        string resolved = Resolved();
        if (Environment.GetEnvironmentVariable("PAORENDER_UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, resolved);
        }

        Assert.Equal(File.ReadAllText(path), resolved);
    }

    [Fact]
    public void PinnedPackages_AreResolvedAsPinned()
    {
        var pinned = XDocument.Parse(TextFile.At("Directory.Packages.props").Text).Descendants("PackageVersion")
            .ToDictionary(item => item.Attribute("Include")!.Value, item => item.Attribute("Version")!.Value);
        (string Name, string Version)[] resolved = [.. Projects().SelectMany(project => project.Packages)];
        Assert.Contains(resolved, package => package.Name == "YamlDotNet");
        Assert.All(
            resolved.Where(package => pinned.ContainsKey(package.Name)),
            package => Assert.Equal((package.Name, pinned[package.Name]), package));
    }

    private static string Resolved()
    {
        var text = new StringBuilder();
        foreach ((string name, IReadOnlyList<(string Name, string Version)> packages) in Projects())
        {
            text.Append(name).Append('\n');
            foreach ((string package, string version) in packages) text.Append("  ").Append(package).Append(' ').Append(version).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<(string Name, IReadOnlyList<(string Name, string Version)> Packages)> Projects() =>
        from name in s_projects
        let project = "PaoRender." + name
        let assets = Path.Combine(RepositoryPaths.Root, "src", project, "obj", "project.assets.json")
        select (project, Packages(JsonDocument.Parse(File.ReadAllText(assets)).RootElement));

    private static IReadOnlyList<(string Name, string Version)> Packages(JsonElement assets)
    {
        // These come with the SDK and carry its version.
        HashSet<string> implied =
        [
            .. from framework in assets.GetProperty("project").GetProperty("frameworks").EnumerateObject()
               where framework.Value.TryGetProperty("dependencies", out _)
               from dependency in framework.Value.GetProperty("dependencies").EnumerateObject()
               where dependency.Value.TryGetProperty("autoReferenced", out JsonElement automatic) && automatic.GetBoolean()
               select dependency.Name,
        ];
        return
        [
            .. from library in assets.GetProperty("libraries").EnumerateObject()
               where library.Value.GetProperty("type").GetString() == "package"
               let parts = library.Name.Split('/')
               where !implied.Contains(parts[0])
               orderby parts[0]
               select (parts[0], parts[1]),
        ];
    }
}
