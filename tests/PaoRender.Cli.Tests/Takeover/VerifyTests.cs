using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using PaoRender.Cli.Tests.Support;
using PaoRender.Releases;

namespace PaoRender.Cli.Tests.Takeover;

public sealed class VerifyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public VerifyTests()
    {
        _cli = new CliRunner(_folder);
        _folder.Write("input/a.yaml", SampleProfile.Text("a"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FolderOfItsOwnManifests_IsUntouched()
    {
        Render("state");

        Assert.Equal(0, Verify("--against", "state"));
        Assert.Equal(["untouched", "untouched", "untouched", "untouched"], _cli.Out.Split('\n').SkipLast(2).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void ChangedKernel_IsAnUpdateThatNamesThePart()
    {
        Render("state");
        Replace("state/a_machineconfig.yaml", "kernelType: default", "kernelType: realtime");

        Assert.Equal(1, Verify("--against", "state"));
        Assert.Contains("update     MachineConfig 50-performance-a\n  spec.kernelType: \"realtime\" -> \"default\"\n", _cli.Out);
    }

    [Fact]
    public void ObjectThatIsNotThere_IsMissing_AndWinsOverAnUpdate()
    {
        Render("state");
        Replace("state/a_machineconfig.yaml", "kernelType: default", "kernelType: realtime");
        File.Delete(_folder.PathOf("state/a_tuned.yaml"));

        Assert.Equal(2, Verify("--against", "state"));
        Assert.Contains("missing    Tuned openshift-node-performance-a\n", _cli.Out);
    }

    [Fact]
    public void MachineConfigWithoutLabels_StopsTheOperator()
    {
        Render("state");
        string path = _folder.PathOf("state/a_machineconfig.yaml");
        File.WriteAllLines(path,
            File.ReadAllLines(path)
                .Where(line => !line.Contains("labels:") && !line.StartsWith("    machineconfiguration") && !line.Contains("weak-owner")));

        Assert.Equal(1, Verify("--against", "state"));
        Assert.Contains("crash      MachineConfig 50-performance-a\n", _cli.Out);
    }

    [Fact]
    public void ListsInSeveralFiles_AreOneState()
    {
        Render("out");
        _folder.Write("one.yaml", List("a_machineconfig.yaml", "a_tuned.yaml"));
        _folder.Write("two.yaml", List("a_kubeletconfig.yaml", "a_runtimeclass.yaml"));

        Assert.Equal(0, Verify("--against", "one.yaml", "two.yaml"));
        Assert.Equal(0, Verify("--against", "one.yaml", "--against", "two.yaml"));
        Assert.Equal(2, Verify("--against", "one.yaml"));
    }

    [Fact]
    public void MustGather_IsReadWhereItKeepsTheseKinds()
    {
        Render("out");
        const string Root = "mg/quay-io-image/";
        Move("a_machineconfig.yaml", Root + "cluster-scoped-resources/machineconfiguration.openshift.io/machineconfigs/50-performance-a.yaml");
        Move("a_kubeletconfig.yaml", Root + "cluster-scoped-resources/machineconfiguration.openshift.io/kubeletconfigs/performance-a.yaml");
        Move("a_runtimeclass.yaml", Root + "cluster-scoped-resources/node.k8s.io/runtimeclasses.yaml");
        Move("a_tuned.yaml", Root + "namespaces/openshift-cluster-node-tuning-operator/tuned.openshift.io/tuneds/x.yaml");

        // Elsewhere in such a tree stand files that are not YAML, and copies of old objects.
        _folder.Write(Root + "cluster-scoped-resources/other.io/things/50-performance-a.yaml", "{ broken");
        _folder.Write(Root + "namespaces/default/core/50-performance-a.yaml", "{ broken");

        Assert.Equal(0, Verify("--against", "mg"));
    }

    [Fact]
    public void Json_SaysTheSame()
    {
        Render("state");
        Replace("state/a_kubeletconfig.yaml", "topologyManagerPolicy: best-effort", "topologyManagerPolicy: none");
        File.Delete(_folder.PathOf("state/a_tuned.yaml"));

        Assert.Equal(2, Verify("--against", "state", "--output", "json"));
        JsonElement report = JsonDocument.Parse(_cli.Out).RootElement;
        Assert.Equal(OperatorRelease.Newest.ToString(), report.GetProperty("release").GetString());
        JsonElement[] objects = [.. report.GetProperty("objects").EnumerateArray()];
        Assert.Equal(["untouched", "update", "missing", "untouched"], objects.Select(item => item.GetProperty("verdict").GetString()!));
        JsonElement difference = Assert.Single(objects[1].GetProperty("differences").EnumerateArray());
        Assert.Equal("spec.kubeletConfig.topologyManagerPolicy", difference.GetProperty("path").GetString());
        Assert.Equal("\"none\"", difference.GetProperty("before").GetString());
    }

    [Fact]
    public void CommandLineWithoutState_IsAUsageErrorWithItsOwnCode()
    {
        Assert.Equal(64, _cli.Run("verify", "--asset-input-dir", "input"));
        Assert.Equal(64, Verify("--against", "state", "--output", "xml"));
        Assert.Contains("pao verify --help", _cli.Error);
    }

    [Theory]
    [InlineData("none", "PAO1010")]
    [InlineData("broken.yaml", "PAO1001")]
    public void StateThatCannotBeRead_IsNoAnswer(string path, string code)
    {
        _folder.Write("broken.yaml", "a: [\n# 50-performance-a\n");

        Assert.Equal(65, Verify("--against", path));
        Assert.Contains(code, _cli.Error);
        Assert.Equal("", _cli.Out);
    }

    private int Verify(params string[] arguments) => _cli.Run(["verify", "--asset-input-dir", "input", .. arguments]);

    private void Render(string output) => Assert.Equal(0, _cli.Run("render", "--asset-input-dir", "input", "--asset-output-dir", output));

    private void Replace(string file, string from, string to)
    {
        string text = File.ReadAllText(_folder.PathOf(file));
        Assert.Contains(from, text);
        File.WriteAllText(_folder.PathOf(file), text.Replace(from, to));
    }

    private void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.PathOf(to))!);
        File.Move(_folder.PathOf("out/" + from), _folder.PathOf(to));
    }

    private string List(params string[] files) => "apiVersion: v1\nkind: List\nitems:\n" + string.Concat(files.Select(file =>
        "- " + string.Join("\n  ", File.ReadAllText(_folder.PathOf("out/" + file)).TrimEnd().Split('\n')) + "\n"));
}
