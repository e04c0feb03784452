using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using PaoRender.Cli.Tests.Support;
using PaoRender.Releases;
using PaoRender.Tests.Shared;

namespace PaoRender.Cli.Tests.Takeover;

public sealed class DiffTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public DiffTests() => _cli = new CliRunner(_folder);

    public static TheoryData<string, string> Neighbours
    {
        get
        {
            var data = new TheoryData<string, string>();
            for (int i = 1; i < OperatorRelease.All.Count; i++) data.Add(OperatorRelease.All[i - 1].ToString(), OperatorRelease.All[i].ToString());
            return data;
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void NeighbouringReleases_DifferAsReviewed(string from, string to)
    {
        string sample = Path.Combine(RepositoryPaths.Root, "samples", "SnoCluster", "manifests");

        Assert.Equal(0, _cli.Run(
            "diff", "--from-release", from, "--to-release", to, "--asset-input-dir", sample, "--nowarn", "PAO2004"));

        Assert.Equal("", _cli.Error);
        Snapshot.Verify($"{from}-{to}", _cli.Out);
    }

    [Fact]
    public void Folders_AreComparedAsTheyAre()
    {
        _folder.Write("input/a.yaml", SampleProfile.Text("a"));
        Assert.Equal(0, _cli.Run("render", "--asset-input-dir", "input", "--asset-output-dir", "one"));
        _folder.Write("input/a.yaml", SampleProfile.Text("a").Replace("reserved: 0-1", "reserved: \"0-1,8\""));
        Assert.Equal(0, _cli.Run("render", "--asset-input-dir", "input", "--asset-output-dir", "two"));

        Assert.Equal(0, _cli.Run("diff", "--from", "one", "--to", "one"));
        Assert.Equal("No differences.\n", _cli.Out);
        Assert.Equal(0, _cli.Run("diff", "--from", "one", "--to", "two", "--output", "json"));
        JsonElement[] objects = [.. JsonDocument.Parse(_cli.Out).RootElement.GetProperty("objects").EnumerateArray()];
        Assert.Equal(["KubeletConfig", "MachineConfig"], objects.Select(item => item.GetProperty("kind").GetString()!));
        Assert.All(
            objects, item => Assert.Equal(("reboot", "worker"), (item.GetProperty("impact").GetString(), item.GetProperty("pool").GetString())));
        JsonElement first = objects[0].GetProperty("differences").EnumerateArray().Single();
        Assert.Equal("spec.kubeletConfig.reservedSystemCPUs", first.GetProperty("path").GetString());
        Assert.Equal("kubelet configuration", first.GetProperty("reason").GetString());
    }

    [Fact]
    public void RemovedManifest_IsARebootWhenTheFolderReplacesTheOther()
    {
        _folder.Write("input/a.yaml", SampleProfile.Text("a"));
        Assert.Equal(0, _cli.Run("render", "--asset-input-dir", "input", "--asset-output-dir", "one"));
        Assert.Equal(0, _cli.Run("render", "--asset-input-dir", "input", "--asset-output-dir", "two"));
        File.Delete(_folder.PathOf("two/a_kubeletconfig.yaml"));

        Assert.Equal(0, _cli.Run("diff", "--from", "one", "--to", "two"));
        Assert.Equal(
            "reboot of pool worker: KubeletConfig performance-a\n  removed  [reboot: kubelet configuration]\nNodes reboot: pool worker\n", _cli.Out);
    }

    [Theory]
    [InlineData("--from-release", "4.18")]
    [InlineData("--from", "one")]
    [InlineData("--from", "one", "--to-release", "4.18")]
    [InlineData("--from-release", "4.18", "--to-release", "3.11")]
    [InlineData("--verbosity", "loud", "--from", "one", "--to", "two")]
    [InlineData]
    public void UnclearQuestion_IsAUsageError(params string[] arguments)
    {
        _folder.Write("input/a.yaml", SampleProfile.Text("a"));

        Assert.Equal(2, _cli.Run(["diff", "--asset-input-dir", "input", .. arguments]));
        Assert.Contains("pao diff --help", _cli.Error);
    }

    [Fact]
    public void FolderThatIsNotThere_IsRefused()
    {
        Assert.Equal(1, _cli.Run("diff", "--from", "none", "--to", "none"));
        Assert.Contains("PAO1010", _cli.Error);
    }
}
