using System;
using System.Linq;
using PaoRender.Assets;
using PaoRender.GoTemplates;
using PaoRender.NodeTools.Tests.Support;

namespace PaoRender.NodeTools.Tests.Scripts;

[Guards("scripts/ovs-dpdk-cpus-configure.sh")]
public sealed class OvsDpdkScriptTests : IDisposable
{
    private const string Script = "ovs-dpdk-cpus-configure.sh";
    private const string Slice = "cg/ovs.slice";
    private const string Service = Slice + "/ovs-vswitchd.service";
    private const string Threads = Service + "/ovsdpdk.slice";

    private static readonly NodeCase s_member = new(
        "member", Releases.OperatorRelease.Newest, new ProfileOptions { OvsDpdk = "16-19" });

    private readonly FakeTree _tree = new();

    public OvsDpdkScriptTests() => _tree
        .Add(Slice + "/cpuset.cpus.exclusive", "\n")
        .Add(Service + "/cpuset.cpus.exclusive", "\n")
        .Add(Service + "/cgroup.subtree_control", "\n");

    public void Dispose() => _tree.Dispose();

    [SkippableTheory]
    [InlineData(false, "member")]
    [InlineData(true, "isolated")]
    public void Run_ServiceInItsSlice_SetsTheCpusAside(bool isolated, string partition)
    {
        ToolResult result = Run(isolated ? Cases.Everything : s_member);

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal("", result.Error);
        Assert.Equal(
            $"ovs-dpdk-cpus-configure.sh: CPUs 16-19 belong to {_tree.At(Threads)} ({partition})\n", result.Out);
        Assert.Equal("+cpuset +cpu +pids\n", _tree.Read(Service + "/cgroup.subtree_control"));
        Assert.Equal("threaded\n", _tree.Read(Threads + "/cgroup.type"));
        Assert.Equal("16-19\n", _tree.Read(Slice + "/cpuset.cpus.exclusive"));
        Assert.Equal("16-19\n", _tree.Read(Service + "/cpuset.cpus.exclusive"));
        Assert.Equal("16-19\n", _tree.Read(Threads + "/cpuset.cpus.exclusive"));
        Assert.Equal(partition + "\n", _tree.Read(Threads + "/cpuset.cpus.partition"));
    }

    [SkippableFact]
    public void Run_Twice_IsTheSameAsOnce()
    {
        Assert.Equal(0, Run(s_member).Status);
        string first = _tree.Snapshot("cg");
        Assert.Equal(0, Run(s_member).Status);
        Assert.Equal(first, _tree.Snapshot("cg"));
    }

    [SkippableFact]
    public void Run_Writes_FollowTheRulesOfTheKernel()
    {
        // A child only gets controllers that are switched on, a domain child takes no threads, and CPUs come from above.
        string trace = Run(s_member, trace: true).Error;
        string[] writes =
        [
            .. trace.Split('\n')
                .Where(line => line.StartsWith("+ put ", StringComparison.Ordinal) || line.StartsWith("+ mkdir ", StringComparison.Ordinal))
                .Select(line => line[(line.LastIndexOf("ovs.slice", StringComparison.Ordinal) is var at and >= 0 ? at : 0)..])
                .Select(line => line.Replace("'", "", StringComparison.Ordinal)),
        ];

        Assert.Equal(
            [
                "ovs.slice/ovs-vswitchd.service/cgroup.subtree_control +cpuset +cpu +pids",
                "ovs.slice/ovs-vswitchd.service/ovsdpdk.slice",
                "ovs.slice/ovs-vswitchd.service/ovsdpdk.slice/cgroup.type threaded",
                "ovs.slice/cpuset.cpus.exclusive 16-19",
                "ovs.slice/ovs-vswitchd.service/cpuset.cpus.exclusive 16-19",
                "ovs.slice/ovs-vswitchd.service/ovsdpdk.slice/cpuset.cpus.exclusive 16-19",
                "ovs.slice/ovs-vswitchd.service/ovsdpdk.slice/cpuset.cpus.partition member",
            ],
            writes);
    }

    [SkippableFact]
    public void Run_NoSlice_IsStatusOne()
    {
        System.IO.Directory.Delete(_tree.At(Slice), recursive: true);

        ToolResult result = Run(s_member);

        Assert.Equal(1, result.Status);
        Assert.StartsWith($"ovs-dpdk-cpus-configure.sh: {_tree.At(Slice)} does not exist", result.Error, StringComparison.Ordinal);
        Assert.False(_tree.Has(Slice));
    }

    [SkippableFact]
    public void Run_NoService_IsStatusTwo()
    {
        System.IO.Directory.Delete(_tree.At(Service), recursive: true);

        ToolResult result = Run(s_member);

        Assert.Equal(2, result.Status);
        Assert.StartsWith($"ovs-dpdk-cpus-configure.sh: {_tree.At(Service)} does not exist", result.Error, StringComparison.Ordinal);
        Assert.Equal("\n", _tree.Read(Slice + "/cpuset.cpus.exclusive"));
    }

    [SkippableTheory]
    [InlineData(Service + "/cgroup.subtree_control", "+cpuset +cpu +pids")]
    [InlineData(Slice + "/cpuset.cpus.exclusive", "16-19")]
    [InlineData(Threads + "/cpuset.cpus.partition", "member")]
    public void Run_KernelRefusesAWrite_NamesIt(string file, string value)
    {
        _tree.Add(file, "\n", refuses: true);

        ToolResult result = Run(s_member);

        Assert.Equal(3, result.Status);
        Assert.Equal($"ovs-dpdk-cpus-configure.sh: the kernel refused '{value}' for {_tree.At(file)}\n", result.Error);
        Assert.Equal("", result.Out);
    }

    [SkippableFact]
    public void Run_PartitionCannotBeFormed_IsNoSuccess()
    {
        // The kernel accepts the write and says on reading what became of it.
        ToolResult result = Run(Cases.Everything, before: "cat() { echo 'isolated invalid (Cpu list in cpuset.cpus not exclusive)'; }\n");

        Assert.Equal(3, result.Status);
        Assert.Equal(
            $"ovs-dpdk-cpus-configure.sh: CPUs 16-19 do not form a partition of type isolated: "
            + $"{_tree.At(Threads)}/cpuset.cpus.partition says 'isolated invalid (Cpu list in cpuset.cpus not exclusive)'\n",
            result.Error);
        Assert.Equal("", result.Out);
    }

    [SkippableFact]
    public void Run_NoCpus_HasNothingToDo()
    {
        TemplateData data = new TemplateData().Set("OvsDpdkCpus", "").Set("PartitionType", "member");
        string before = _tree.Snapshot("cg");

        ToolResult result = Run(TestBundle.Current.Assets.Template(AssetPaths.OvsDpdkScript).Render(data));

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal("ovs-dpdk-cpus-configure.sh: no CPUs for OVS-DPDK, nothing to do\n", result.Out);
        Assert.Equal(before, _tree.Snapshot("cg"));
    }

    [SkippableFact]
    public void Run_NoRootGiven_TakesTheNodesOwn()
    {
        var run =
            new ScriptRun(_tree, Script, NodeScripts.Text(Script, s_member)) { Trace = true, Before = "fail() { exit 9; }\nreadonly -f fail\n" };
        Assert.Contains("+ CGROUP_ROOT=/sys/fs/cgroup\n", run.Run().Error, StringComparison.Ordinal);
    }

    private ToolResult Run(NodeCase nodeCase, string before = "", bool trace = false) =>
        Run(NodeScripts.Text(Script, nodeCase), before, trace);

    private ToolResult Run(string text, string before = "", bool trace = false)
    {
        var run = new ScriptRun(_tree, Script, text) { Before = before, Trace = trace };
        run.Environment["CGROUP_ROOT"] = _tree.At("cg");
        return run.Run();
    }
}
