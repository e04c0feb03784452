using System;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using System.Xml.Linq;
using PaoRender.Assets;
using PaoRender.Cli.Tests.Support;
using PaoRender.Files;
using PaoRender.Releases;
using PaoRender.Tests.Shared;

namespace PaoRender.Cli.Tests.Assets;

public sealed class BundleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public BundleTests()
    {
        _cli = new CliRunner(_folder);
        foreach (string path in AssetBundle.BuiltIn.Paths) _folder.WriteBytes("source/" + path, AssetBundle.BuiltIn.Content(path));
        _folder.Write("source/tuned/unused", "no release needs this");
        _folder.Write("input/a.yaml", SampleProfile.Text("a"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Import_TakesWhatTheReleaseNeeds_AndLocksIt()
    {
        Assert.Equal(0, Import("4.18.7"));

        string[] needed = [.. AssetPaths.RequiredBy(new OperatorRelease(4, 18))];
        Assert.Equal(
            needed.Append(AssetLock.FileName).Order(StringComparer.Ordinal), _folder.Names("bundle").Select(name => name.Replace('\\', '/')));
        string text = File.ReadAllText(_folder.PathOf("bundle/" + AssetLock.FileName));
        Assert.Contains("\"release\": \"4.18.7\"", text);
        Assert.Equal(needed.Length, text.Split("\": \"").Count(part => part.Length >= 64 && part[..64].All(Uri.IsHexDigit)));
    }

    [Fact]
    public void Import_OfASourceTree_FindsTheAssetsInIt()
    {
        Directory.CreateDirectory(_folder.PathOf("operator/assets"));
        Directory.Move(_folder.PathOf("source"), _folder.PathOf("operator/assets/performanceprofile"));

        Assert.Equal(0, _cli.Run("assets", "import", "--from", "operator", "--release", "5.2", "--to", "bundle"));
        Assert.Equal(0, Render("5.2"));
    }

    [Fact]
    public void Render_WithABundle_NeedsNoWarning_AndGivesTheBytesOfItsFiles()
    {
        Assert.Equal(0, Import("4.18"));

        Assert.Equal(0, Render("4.18"));
        Assert.DoesNotContain("PAO2004", _cli.Error);
    }

    [Fact]
    public void Render_WithBuiltInAssets_WarnsOnceUnlessToldNotTo()
    {
        Assert.Equal(0, _cli.Run("render", "--asset-input-dir", "input", "--asset-output-dir", "out"));
        Assert.Equal(1, _cli.Error.Split("PAO2004").Length - 1);

        Assert.Equal(0, _cli.Run("render", "--asset-input-dir", "input", "--asset-output-dir", "out", "--nowarn", "PAO1004,PAO2004"));
        Assert.Equal("", _cli.Error);
    }

    [Theory]
    [InlineData("scripts/set-rps-mask.sh", "echo altered\n", "PAO1024", "scripts/set-rps-mask.sh")]
    [InlineData("scripts/set-rps-mask.sh", null, "PAO1025", "scripts/set-rps-mask.sh")]
    [InlineData("configs/extra", "x", "PAO1026", "configs/extra")]
    [InlineData("pao-assets.lock.json", "{", "PAO1023", "pao-assets.lock.json")]
    [InlineData("pao-assets.lock.json", "{\"version\": 2, \"release\": \"4.18\", \"files\": {}}", "PAO1023", "pao-assets.lock.json")]
    public void BundleThatIsNotWhatWasLocked_IsRefusedByName(string file, string? text, string code, string named)
    {
        Assert.Equal(0, Import("4.18"));
        if (text is null) File.Delete(_folder.PathOf("bundle/" + file));
        else _folder.Write("bundle/" + file, text);

        Assert.Equal(1, Render("4.18"));
        Assert.Contains($"{Path.Combine("bundle", named)}", _cli.Error);
        Assert.Contains(code, _cli.Error);
        Assert.False(Directory.Exists(_folder.PathOf("out")));
    }

    [Fact]
    public void BundleOfAnotherRelease_IsRefused()
    {
        Assert.Equal(0, Import("4.18"));

        Assert.Equal(1, Render("4.19"));
        Assert.Contains("PAO1027: This asset bundle is of release 4.18, and 4.19 is rendered", _cli.Error);
    }

    [Fact]
    public void SourceDate_TravelsInTheLock_AndSelectsTheOlderBehaviour()
    {
        foreach (string vendor in new[] { "amd-x86", "arm-aarch64", "intel-x86" })
            File.Delete(_folder.PathOf("source/tuned/openshift-node-performance-" + vendor));

        Assert.Equal(1, Import("4.16"));
        Assert.Equal(2, _cli.Run("assets", "import", "--from", "source", "--release", "4.16", "--to", "bundle", "--source-date", "9.7.2024"));
        Assert.Equal(0, _cli.Run("assets", "import", "--from", "source", "--release", "4.16", "--to", "bundle", "--source-date", "2024-07-09"));
        Assert.Equal(0, Render("4.16"));
        string tuned = File.ReadAllText(_folder.PathOf("out/a_tuned.yaml"));
        Assert.Contains("name: openshift-node-performance-rt-a\n", tuned);
        Assert.DoesNotContain("name: openshift-node-performance-intel-x86-a\n", tuned);
    }

    [Theory]
    [InlineData("configs/99-runtimes.conf", null, "PAO2001", "configs/99-runtimes.conf")]
    [InlineData("tuned/openshift-node-performance", "[main]\n{{ if }}\n", "PAO2002", "source/tuned/openshift-node-performance(2,")]
    public void Import_OfAssetsThatTheReleaseCannotUse_WritesNothing(string file, string? text, string code, string named)
    {
        if (text is null) File.Delete(_folder.PathOf("source/" + file));
        else _folder.Write("source/" + file, text);

        Assert.Equal(1, Import("4.18"));
        Assert.Contains(code, _cli.Error);
        Assert.Contains(named, _cli.Error);
        Assert.False(Directory.Exists(_folder.PathOf("bundle")));
    }

    [Fact]
    public void Import_ReplacesABundle_AndNothingElse()
    {
        Assert.Equal(0, Import("4.14"));
        Assert.Equal(0, Import("5.2"));
        Assert.Equal(0, Render("5.2"));

        _folder.Write("bundle2/mine.txt", "mine");
        Assert.Equal(1, _cli.Run("assets", "import", "--from", "source", "--release", "5.2", "--to", "bundle2"));
        Assert.Contains("PAO1028", _cli.Error);
        Assert.Equal([("mine.txt", "mine")], _folder.Snapshot("bundle2"));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root, ".pao-*"));
    }

    [Fact]
    public void Pack_GivesAPackageThatSetsTheProperty_AlwaysWithTheSameBytes()
    {
        Assert.Equal(0, Import("4.18.7"));

        Assert.Equal(0, Pack("one", "Fleet.Assets", "1.2.3-rc.1"));
        Assert.Equal(0, Pack("two", "Fleet.Assets", "1.2.3-rc.1"));

        string package = _folder.PathOf("one/Fleet.Assets.1.2.3-rc.1.nupkg");
        Assert.Equal(File.ReadAllBytes(package), File.ReadAllBytes(_folder.PathOf("two/Fleet.Assets.1.2.3-rc.1.nupkg")));
        ZipFile.ExtractToDirectory(package, _folder.PathOf("unpacked"));
        XElement metadata = XElement.Load(_folder.PathOf("unpacked/Fleet.Assets.nuspec")).Elements().Single();
        Assert.Equal(["Fleet.Assets", "1.2.3-rc.1"], metadata.Elements().Take(2).Select(element => element.Value));
        Assert.Equal((_folder.PathOf("unpacked/bundle"), "4.18.7"), Evaluate("unpacked/build/Fleet.Assets.props"));
        Assert.Equal((_folder.PathOf("unpacked/bundle"), "4.18.7"), Evaluate("unpacked/buildMultiTargeting/Fleet.Assets.props"));

        // What the property names must itself be a bundle.
        Directory.Delete(_folder.PathOf("bundle"), recursive: true);
        Directory.Move(_folder.PathOf("unpacked/bundle"), _folder.PathOf("bundle"));
        Assert.Equal(0, Render("4.18"));
    }

    [Theory]
    [InlineData("a b", "1.0.0", 2)]
    [InlineData("../x", "1.0.0", 2)]
    [InlineData("x", "1", 2)]
    [InlineData("x", "1.0.0", 1)]
    public void Pack_OfWhatCannotBeAPackage_IsRefused(string id, string version, int code)
    {
        // The source has no lock file.
        Assert.Equal(code, _cli.Run("assets", "pack", "--bundle", "source", "--output", "out", "--id", id, "--version", version));
        Assert.False(Directory.Exists(_folder.PathOf("out")));
    }

    private int Import(string release) => _cli.Run("assets", "import", "--from", "source", "--release", release, "--to", "bundle");

    private int Pack(string output, string id, string version) =>
        _cli.Run("assets", "pack", "--bundle", "bundle", "--output", output, "--id", id, "--version", version);

    /// <summary>What a project that imports the props sees, as NuGet makes one do that refers to the package.</summary>
    private (string? Assets, string? Release) Evaluate(string props)
    {
        _folder.Write("site.proj", $"<Project><Import Project=\"{props}\" /></Project>");
        var start = new ProcessStartInfo(
            DotnetHost.Path, ["msbuild", _folder.PathOf("site.proj"), "-getProperty:PaoOperatorAssets,PaoOperatorRelease", "-nodeReuse:false"])
        {
            WorkingDirectory = _folder.Root,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
        JsonElement properties = JsonDocument.Parse(output).RootElement.GetProperty("Properties");
        return (properties.GetProperty("PaoOperatorAssets").GetString(), properties.GetProperty("PaoOperatorRelease").GetString());
    }

    private int Render(string release) => _cli.Run(
        "render", "--asset-input-dir", "input", "--asset-output-dir", "out", "--operator-release", release, "--operator-assets", "bundle");
}
