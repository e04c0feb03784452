using System;
using System.Formats.Tar;
using System.IO;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Creating;

/// <summary><c>pao create</c> and <c>pao info</c>: sources, spellings, refusals.</summary>
public sealed class CreateTests : IDisposable
{
    private const string Profile = """
        ---
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: performance
        spec:
          cpu:
            isolated: 1-3,5-7
            reserved: 0,4
          machineConfigPoolSelector:
            machineconfiguration.openshift.io/role: edge
          net:
            userLevelNetworking: false
          nodeSelector:
            node-role.kubernetes.io/edge: ""
          numa:
            topologyPolicy: restricted
          realTimeKernel:
            enabled: false
          workloadHints:
            highPowerConsumption: false
            perPodPowerManagement: false
            realTime: false

        """;

    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public CreateTests()
    {
        _cli = new CliRunner(_folder);
        MadeUpDump.Write(_folder);
    }

    private string Node => _folder.PathOf($"mg/{MadeUpDump.Image}/nodes/e1/sysinfo.tgz");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--must-gather", "mg", "--pool", "edge", "--reserved-cpu-count", "2", "--rt-kernel", "false")]
    [InlineData("--must-gather-dir-path=mg", "--mcp-name=edge", "--reserved-cpu-count=2", "--rt-kernel=false", "--offlined-cpu-count=0")]
    [InlineData("--must-gather-dir-path", "mg/", "--mcp-name", "edge", "--reserved-cpu-count", "2", "--rt-kernel=false", "--disable-ht=false",
        "--split-reserved-cpus-across-numa=false", "--user-level-networking=false", "--power-consumption-mode=default",
        "--per-pod-power-management=false", "--topology-manager-policy=restricted", "--profile-name=performance")]
    public void Profile_IsTheSame_HoweverTheFlagsAreSpelt(params string[] options)
    {
        Assert.Equal(ExitCode.Success, _cli.Run(["create", .. options]));
        Assert.Equal(Profile.ReplaceLineEndings("\n"), _cli.Out);
    }

    [Theory]
    [InlineData(TarEntryFormat.Pax, "", false)]
    [InlineData(TarEntryFormat.Gnu, "must-gather.local.12345678901234567890/", false)]
    [InlineData(TarEntryFormat.Gnu, "must-gather.local.12345678901234567890/", true)]
    [InlineData(TarEntryFormat.Pax, "./must-gather.local.é/", true)]
    public void Archive_IsReadWithoutUnpacking(TarEntryFormat format, string before, bool isPacked)
    {
        _folder.WriteBytes("dump.bin", MadeUpDump.Tar(format, before, isPacked));
        Assert.Equal(ExitCode.Success, Create("dump.bin"));
        Assert.Equal(Profile.ReplaceLineEndings("\n"), _cli.Out);
    }

    [Fact]
    public void PathThatClimbs_IsNoFileOfTheDump()
    {
        _folder.WriteBytes("dump.tar", MadeUpDump.Tar(TarEntryFormat.Pax, "../../", isPacked: false));
        Assert.Equal(ExitCode.Refused, Create("dump.tar"));
        Assert.StartsWith("dump.tar: error PAO1601: This must-gather has no cluster-scoped-resources/config", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ContainerMount_IsTheSource()
    {
        MadeUpDump.Write(_folder, "mounts/input");
        Assert.Equal(ExitCode.Success, _cli.Run("create", "--pool", "edge", "--reserved-cpu-count", "2", "--rt-kernel", "false"));
        Assert.Equal(Profile.ReplaceLineEndings("\n"), _cli.Out);
    }

    [Fact]
    public void Output_IsWrittenAndRendered()
    {
        Assert.Equal(ExitCode.Success, Create("mg", "--output", "profiles/p.yaml", "--explain"));
        Assert.Equal("", _cli.Out);
        string text = File.ReadAllText(_folder.PathOf("profiles/p.yaml"));
        Assert.Contains("    reserved: 0,4 # 2 for the system (--reserved-cpu-count)", text, StringComparison.Ordinal);
        string pools = $"mg/{MadeUpDump.Image}/cluster-scoped-resources/machineconfiguration.openshift.io/machineconfigpools/edge.yaml";
        Assert.Equal(ExitCode.Success, _cli.Run("render", "profiles", pools, "--asset-output-dir", "out", "--strictness", "reference"));
    }

    [Fact]
    public void Update_KeepsAllButTheSets()
    {
        const string Start = "# ours\napiVersion: performance.openshift.io/v2\nkind: PerformanceProfile\n"
            + "metadata:\n  name: mine # by hand\nspec:\n  cpu:\n";
        const string End = "  # and more\n  nodeSelector: {node-role.kubernetes.io/edge: \"\"}\n";
        _folder.Write("p.yaml", Start + "    isolated: 1-9 # all\n    reserved: \"4,0\"\n    balanceIsolated: true\n" + End);
        Assert.Equal(ExitCode.Success, Create("mg", "--update", "p.yaml", "--offlined-cpu-count", "1"));
        Assert.Equal(
            Start + "    isolated: \"1-3,6-7\" # all\n    reserved: \"4,0\"\n    balanceIsolated: true\n    offlined: \"5\"\n" + End,
            File.ReadAllText(_folder.PathOf("p.yaml")));
        Assert.Equal(ExitCode.Success, Create("mg", "--update", "p.yaml", "--output", "-"));
        Assert.Equal(Start + "    isolated: \"1-3,5-7\" # all\n    reserved: \"4,0\"\n    balanceIsolated: true\n" + End, _cli.Out);
    }

    [Fact]
    public void Update_OfWhatCannotBeChanged_IsRefused()
    {
        const string Start = "apiVersion: performance.openshift.io/v2\nkind: PerformanceProfile\nmetadata: {name: mine}\nspec:\n";
        _folder.Write("p.yaml", Start + "  cpu:\n    isolated: |-\n      1-9\n    reserved: 0,4\n");
        Assert.Equal(ExitCode.Refused, Create("mg", "--update", "p.yaml"));
        Assert.Contains("p.yaml(6,15): error PAO1601: spec.cpu.isolated is to be 1-3,5-7, and the text", _cli.Error, StringComparison.Ordinal);
        _folder.Write("p.yaml", Start + "  cpu: {isolated: 1-9, reserved: '2'}\n");
        Assert.Equal(ExitCode.Refused, Create("mg", "--update", "p.yaml", "--offlined-cpu-count", "1"));
        Assert.Contains("spec.cpu.offlined is to be 5", _cli.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Refused, Create("mg", "--update", "missing.yaml"));
        Assert.Equal(ExitCode.Usage, Create("mg", "--update", "p.yaml", "--explain"));
    }

    [Fact]
    public void SeveralPools_GetAProfileEach()
    {
        Assert.Equal(ExitCode.Success, Create("mg", "--pool", "master"));
        Assert.Contains("  name: performance-edge\n", _cli.Out, StringComparison.Ordinal);
        Assert.Contains("  name: performance-master\n", _cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void HostedCluster_GetsAConfigMap()
    {
        MadeUpDump.Write(_folder, "hosted", "External");
        string[] rest = ["--reserved-cpu-count", "2", "--rt-kernel", "false"];
        Assert.Equal(ExitCode.Success, _cli.Run(["create", "--must-gather", "hosted", "--node-pool-name", "np", .. rest]));
        Assert.Contains("kind: ConfigMap\nmetadata:\n  name: \"performance\"\n  namespace: clusters\n", _cli.Out, StringComparison.Ordinal);
        Assert.Contains("\ndata:\n  tuning: |\n    apiVersion:", _cli.Out, StringComparison.Ordinal);
        Assert.Contains("\n        node-role.kubernetes.io/worker: \"\"\n", _cli.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Refused, Create("hosted"));
        Assert.Contains("give --node-pool-name and not --pool", _cli.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Refused, _cli.Run(["create", "--must-gather", "mg", "--node-pool-name", "np", .. rest]));
        Assert.Contains("give --pool (--mcp-name) and not --node-pool-name", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void MachineWithoutACluster_IsEnough()
    {
        _folder.WriteBytes("m.tgz", MadeUpDump.Snapshot());
        string[] rest = ["--pool", "edge", "--reserved-cpu-count", "2", "--rt-kernel", "false"];
        Assert.Equal(ExitCode.Success, _cli.Run(["create", "--hardware", "m.tgz", .. rest]));
        Assert.Contains("    reserved: 0,4\n", _cli.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, _cli.Run(["create", "--hardware", "m.tgz", "--must-gather", "mg", .. rest]));
    }

    [Fact]
    public void Damage_IsRefused()
    {
        File.WriteAllBytes(Node, [0x1F, 0x8B, 8, 0, 1, 2, 3]);
        Refused("PAO1571", "This snapshot of a machine cannot be read");
        File.Delete(Node);
        Refused("PAO1601", "There is no nodes/e1/sysinfo.tgz");
        using (FileStream sparse = File.Create(Node)) sparse.SetLength(10L << 30);
        Refused("PAO1011", "has 10737418240 bytes");
        _folder.WriteBytes("bad.tar", [.. MadeUpDump.Tar(TarEntryFormat.Gnu, "", isPacked: true)[..700]]);
        Assert.Equal(ExitCode.Refused, Create("bad.tar"));
        Assert.Contains("bad.tar: error PAO1011: This is no must-gather", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoCollections_AreRefused()
    {
        MadeUpDump.Write(_folder, "mg/second");
        Refused("PAO1601", "The must-gather has this file twice");
    }

    [Theory]
    [InlineData("missing", "PAO1010")]
    [InlineData(".", "PAO1601")]
    public void WhatIsNoDump_IsRefused(string path, string code)
    {
        Directory.Delete(_folder.PathOf("mg"), recursive: true);
        Assert.Equal(ExitCode.Refused, Create(path));
        Assert.Contains(code, _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Pools_AreKnown()
    {
        string[] rest = ["--reserved-cpu-count", "2", "--rt-kernel=false"];
        Assert.Equal(ExitCode.Refused, _cli.Run(["create", "--must-gather", "mg", "--pool", "x", .. rest]));
        Assert.Equal("mg: error PAO1602: There is no MachineConfigPool 'x'; there are edge, master, worker.\n1 error, 0 warnings\n", _cli.Error);
        Assert.Equal(ExitCode.Refused, _cli.Run(["create", "--must-gather", "mg", "--pool", "worker", .. rest]));
        Assert.Contains("Pool 'worker' has no node", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OldRelease_HasNoNodePools()
    {
        Assert.Equal(ExitCode.Usage, _cli.Run(
            "create", "--must-gather", "mg", "--node-pool-name", "np", "--reserved-cpu-count", "2", "--rt-kernel=false",
            "--operator-release", "4.16"));
        Assert.Contains("from 4.17 on", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Info_TellsPoolsAndMachines()
    {
        Assert.Equal(ExitCode.Success, _cli.Run("info", "--must-gather", "mg", "--json"));
        const string Machine = "\"smt_enabled\":true,\"numa_cells_count\":2,\"cpus_count\":8,"
            + "\"numa_cells\":[{\"id\":0,\"cores\":[0,4,1,5]},{\"id\":1,\"cores\":[2,6,3,7]}]}]}";
        Assert.Equal(
            "[{\"name\":\"edge\",\"nodes\":[{\"name\":\"e1\"," + Machine + ",{\"name\":\"master\",\"nodes\":[{\"name\":\"m1\"," + Machine
            + ",{\"name\":\"worker\",\"nodes\":null}]\n",
            _cli.Out);
        Assert.Equal(ExitCode.Success, _cli.Run("info", "--must-gather", "mg"));
        Assert.Contains("  e1: 8 CPUs, 2 NUMA nodes, 2 sockets, with hyper-threading\n", _cli.Out, StringComparison.Ordinal);
        Assert.Contains("    NUMA node 0: 0+4 1+5\n", _cli.Out, StringComparison.Ordinal);
    }

    private int Create(string path, params string[] options) => _cli.Run(
        ["create", "--must-gather", path, "--pool", "edge", "--reserved-cpu-count", "2", "--rt-kernel", "false", .. options]);

    private void Refused(string code, string message)
    {
        Assert.Equal(ExitCode.Refused, Create("mg"));
        Assert.Contains($"error {code}: ", _cli.Error, StringComparison.Ordinal);
        Assert.Contains(message, _cli.Error, StringComparison.Ordinal);
        Assert.Equal("", _cli.Out);
    }
}
