using System;
using System.Linq;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Commands;

/// <summary>The options of workload partitioning, and what they leave on disk.</summary>
public sealed class PartitioningTests : IDisposable
{
    private const string Partitions = "01_management-partition_workloadpartitions.yaml";

    private static readonly string[] s_api =
    [
        "00_workloadpartitions_clusterrole.yaml",
        "00_workloadpartitions_clusterrolebinding.yaml",
        "00_workloadpartitions_customresourcedefinition.yaml",
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public PartitioningTests()
    {
        _cli = new CliRunner(_folder);
        _folder.Write("in/p.yaml", SampleProfile.Text("p"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Options_AddTheirFilesAndNoOthers()
    {
        Assert.Equal(ExitCode.Success, Render("out"));
        Assert.Equal(SampleProfile.FilesOf("p"), _folder.Names("out"));

        Assert.Equal(ExitCode.Success, Render("api", "--with-workload-partitions-api"));
        Assert.Equal([.. s_api, .. SampleProfile.FilesOf("p")], _folder.Names("api"));

        Assert.Equal(ExitCode.Success, Render("all", "--with-workload-partitions-api", "--enable-workload-partitioning"));
        Assert.Equal([.. s_api, Partitions], _folder.Names("all").Intersect([.. s_api, Partitions]));
    }

    [Fact]
    public void SecondRun_IntoTheInputFolder_ChangesNothing()
    {
        string[] options = ["--with-workload-partitions-api", "--enable-workload-partitioning"];
        Assert.Equal(ExitCode.Success, Render("in", options));
        (string Name, string Text)[] first = [.. _folder.Snapshot("in")];

        Assert.Equal(ExitCode.Success, Render("in", options));

        Assert.Equal(first, _folder.Snapshot("in"));
        Assert.Contains($"wrote {first.Length - 1} manifests to in ({first.Length - 1} unchanged, 0 removed)", _cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void RunWithoutTheOptions_RemovesWhatTheyLeft()
    {
        Render("out", "--with-workload-partitions-api", "--enable-workload-partitioning");
        _folder.Write("out/management-partition_workloadpartitions.yaml", "mine");

        Assert.Equal(ExitCode.Success, Render("out"));

        Assert.Equal(["management-partition_workloadpartitions.yaml", .. SampleProfile.FilesOf("p")], _folder.Names("out"));
    }

    [Fact]
    public void ObjectOfAUser_InAFileOfOurName_Stays()
    {
        _folder.Write("out/" + Partitions, Samples.ObjectText("workload.openshift.io/v1", "WorkloadPartitions", "management-partition", ""));

        Assert.Equal(ExitCode.Success, Render("out"));

        Assert.Contains(Partitions, _folder.Names("out"));
    }

    private int Render(string output, params string[] more) =>
        _cli.Run(["render", "--asset-input-dir", "in", "--asset-output-dir", output, .. more]);
}
