using System;
using System.IO;
using System.Linq;
using PaoRender.NodeTools.Tests.Support;

namespace PaoRender.NodeTools.Tests.Scripts;

[Guards("scripts/cpuset-configure.sh")]
public sealed class CpusetScriptTests : IDisposable
{
    private const string Script = "cpuset-configure.sh";
    private const string Root = "cg/cpuset";

    private readonly FakeTree _tree = new();

    public CpusetScriptTests() => _tree
        .Add(Root + "/cpuset.cpus", "0-15\n")
        .Add(Root + "/cpuset.mems", "0-1\n")
        .Add(Root + "/cpuset.sched_load_balance", "1\n")
        .Add(Root + "/cgroup.procs", "1\n77\n4000\n")
        .Folder("cg/pids")
        .Add("proc/1/status", "Name:\tsystemd\nCpus_allowed:\t000f\nCpus_allowed_list:\t0-3\nMems_allowed_list:\t0-1\n");

    public void Dispose() => _tree.Dispose();

    [SkippableFact]
    public void Run_CgroupV1_ConfinesHostAndContainersAndFreesOvs()
    {
        ToolResult result = Run();

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal("", result.Error);
        Assert.Equal("0\n", _tree.Read(Root + "/cpuset.sched_load_balance"));
        Assert.Equal("0-3\n", _tree.Read(Root + "/system.slice/cpuset.cpus"));
        Assert.Equal("0-1\n", _tree.Read(Root + "/system.slice/cpuset.mems"));
        Assert.Equal("1\n77\n4000\n", _tree.Read(Root + "/system.slice/cgroup.procs"));
        Assert.Equal("0-3\n", _tree.Read(Root + "/machine.slice/cpuset.cpus"));
        Assert.Equal("0-1\n", _tree.Read(Root + "/machine.slice/cpuset.mems"));
        Assert.Equal("0-15\n", _tree.Read(Root + "/ovs.slice/cpuset.cpus"));
        Assert.Equal("0-1\n", _tree.Read(Root + "/ovs.slice/cpuset.mems"));
        Assert.Equal("0\n", _tree.Read(Root + "/ovs.slice/cpuset.sched_load_balance"));
        Assert.False(_tree.Has(Root + "/ovs.slice/cgroup.procs"));
        Assert.Equal("0-15\n", _tree.Read(Root + "/cpuset.cpus"));
        Assert.Contains("3 processes moved to", result.Out, StringComparison.Ordinal);
        Assert.Contains(", 0 stayed", result.Out, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Run_CgroupV1_WritesInAnOrderThatTheKernelTakes()
    {
        // No process can enter a cpuset without memory and CPUs.
        string trace = Run(run => run.Trace = true).Error;
        int Position(string what) => trace.IndexOf(what, StringComparison.Ordinal) is var at and >= 0
            ? at
            : throw new Xunit.Sdk.XunitException(what + " is not in\n" + trace);
        Assert.True(Position("system.slice/cpuset.mems' 0-1") < Position("+ move '"));
        Assert.True(Position("system.slice/cpuset.cpus' 0-3") < Position("+ move '"));
    }

    [SkippableFact]
    public void Run_Twice_KeepsEverythingInPlace()
    {
        Assert.Equal(0, Run().Status);
        // What the kernel shows then: the processes have left the root.
        _tree.Add(Root + "/cgroup.procs", "");
        string first = _tree.Snapshot("cg");

        ToolResult second = Run();

        Assert.True(second.Status == 0, second.ToString());
        Assert.Equal(first, _tree.Snapshot("cg"));
        Assert.Contains("0 processes moved to", second.Out, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Run_OvsProcesses_MoveToTheirCpusetFromEveryDepth()
    {
        _tree.Add("cg/pids/ovs.slice/cgroup.procs", "")
            .Add("cg/pids/ovs.slice/ovsdb server.service/cgroup.procs", "501\n")
            .Add("cg/pids/ovs.slice/ovs-vswitchd.service/cgroup.procs", "601\n602\n")
            .Add("cg/pids/ovs.slice/ovs-vswitchd.service/tasks", "601\n602\n603\n")
            .Add("cg/pids/system.slice/cgroup.procs", "900\n");

        ToolResult result = Run();

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal(["501", "601", "602"], _tree.Lines(Root + "/ovs.slice/cgroup.procs").Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public void Run_ContainersAlreadyThere_AreConfinedWithAllTheirChildren()
    {
        _tree.Add(Root + "/machine.slice/cpuset.cpus", "0-15\n").Add(Root + "/machine.slice/cpuset.mems", "1\n")
            .Add(Root + "/machine.slice/crio a.scope/cpuset.cpus", "0-15\n").Add(Root + "/machine.slice/crio a.scope/cpuset.mems", "\n")
            .Add(Root + "/machine.slice/crio a.scope/inner/cpuset.cpus", "8\n");

        ToolResult result = Run();

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal("0-3\n", _tree.Read(Root + "/machine.slice/cpuset.cpus"));
        Assert.Equal("1\n", _tree.Read(Root + "/machine.slice/cpuset.mems"));
        Assert.Equal("0-3\n", _tree.Read(Root + "/machine.slice/crio a.scope/cpuset.cpus"));
        Assert.Equal("0-1\n", _tree.Read(Root + "/machine.slice/crio a.scope/cpuset.mems"));
        Assert.Equal("0-3\n", _tree.Read(Root + "/machine.slice/crio a.scope/inner/cpuset.cpus"));
    }

    [SkippableFact]
    public void Run_KernelWantsChildrenInsideTheirParents_IsObeyed()
    {
        _tree.Add(Root + "/machine.slice/cpuset.cpus", "0-15\n").Add(Root + "/machine.slice/a/cpuset.cpus", "8-15\n");
        // Refuses to shrink the parent while the child has more, and to grow the child beyond its parent.
        const string Kernel =
            """
            printf() {
                { target=$(readlink /proc/self/fd/9); } 9>&1
                case $target in
                    */machine.slice/cpuset.cpus) [[ ${child:-8-15} == "$2" ]] || { echo refused >> "$TREE/refused"; return 1; } ;;
                    */machine.slice/a/cpuset.cpus) [[ $2 == 0-3 ]] && child=$2 ;;
                esac
                builtin printf "$@"
            }

            """;

        ToolResult result = Run(run => run.Before = Kernel);

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal("0-3\n", _tree.Read(Root + "/machine.slice/cpuset.cpus"));
        Assert.Equal("0-3\n", _tree.Read(Root + "/machine.slice/a/cpuset.cpus"));
        Assert.Empty(_tree.Lines("refused"));
    }

    [SkippableFact]
    public void Run_ChildrenThatHaveToGrow_FollowTheirParent()
    {
        _tree.Add(Root + "/machine.slice/cpuset.cpus", "0\n").Add(Root + "/machine.slice/a/cpuset.cpus", "0\n");
        // Refuses a child that wants more than its parent has by now.
        const string Kernel =
            """
            printf() {
                { target=$(readlink /proc/self/fd/9); } 9>&1
                case $target in
                    */machine.slice/cpuset.cpus) parent=$2 ;;
                    */machine.slice/a/cpuset.cpus)
                        [[ ${parent:-0} == "$2" ]] || { echo refused >> "$TREE/refused"; builtin printf '0\n'; return 1; } ;;
                esac
                builtin printf "$@"
            }

            """;

        ToolResult result = Run(run => run.Before = Kernel);

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal("0-3\n", _tree.Read(Root + "/machine.slice/a/cpuset.cpus"));
        // Shrinking comes first, and cannot work here.
        Assert.Equal(["refused"], _tree.Lines("refused"));
    }

    [SkippableFact]
    public void Run_KernelThreads_MayStay()
    {
        // Process 77 refuses.
        const string Kernel = "printf() { [[ $2 != 77 ]] || return 1; builtin printf \"$@\"; }\n";

        ToolResult result = Run(run => run.Before = Kernel);

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal("1\n4000\n", _tree.Read(Root + "/system.slice/cgroup.procs"));
        Assert.Contains("2 processes moved to", result.Out, StringComparison.Ordinal);
        Assert.Contains(", 1 stayed", result.Out, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Run_ProcessForksWhileMoving_IsMovedToo()
    {
        const string Kernel = "printf() { [[ $2 != 77 ]] || echo 78 >> \"$TREE/cg/cpuset/cgroup.procs\"; builtin printf \"$@\"; }\n";

        Assert.Equal(0, Run(run => run.Before = Kernel).Status);
        Assert.Equal("1\n77\n4000\n78\n", _tree.Read(Root + "/system.slice/cgroup.procs"));
    }

    [SkippableFact]
    public void Run_NothingForks_LooksAtTheListTwice()
    {
        const string Count = "mapfile() { echo r >> \"$TREE/looks\"; builtin mapfile \"$@\"; }\n";

        Assert.Equal(0, Run(run => run.Before = Count).Status);
        Assert.Equal(2, _tree.Lines("looks").Length);
    }

    [SkippableFact]
    public void Run_ForkBomb_EndsNevertheless()
    {
        const string Kernel =
            """
            printf() {
                { target=$(readlink /proc/self/fd/9); } 9>&1
                [[ $target != */cgroup.procs ]] || echo $(($2 + 10000)) >> "$TREE/cg/cpuset/cgroup.procs"
                builtin printf "$@"
            }

            """;

        Assert.Equal(0, Run(run => run.Before = Kernel).Status);
        // Ten looks at the list, three processes the first time, and a child of each.
        Assert.Equal(30, _tree.Lines(Root + "/system.slice/cgroup.procs").Length);
    }

    [SkippableFact]
    public void Run_EmptyLinesInTheList_AreNoProcesses()
    {
        _tree.Add(Root + "/cgroup.procs", "\n1\n\n");

        Assert.Equal(0, Run().Status);
        Assert.Equal("1\n", _tree.Read(Root + "/system.slice/cgroup.procs"));
    }

    [SkippableFact]
    public void Run_CgroupV2_TouchesNothing()
    {
        string before = _tree.Snapshot("cg");

        ToolResult result = Run(run => run.Before = "stat() { [[ $* == \"-f -c %T $TREE/cg\" ]] && echo cgroup2fs; }\n");

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal("cpuset-configure.sh: cgroup v2, nothing to do\n", result.Out);
        Assert.Equal(before, _tree.Snapshot("cg"));
    }

    [SkippableTheory]
    [InlineData("cg", "/cg does not exist")]
    [InlineData("cg/cpuset", "the cpuset controller is not mounted at")]
    [InlineData("cg/cpuset/cpuset.cpus", "the cpuset controller is not mounted at")]
    [InlineData("cg/cpuset/cpuset.mems", "the cpuset controller is not mounted at")]
    [InlineData("proc/1/status", "/proc/1/status is missing or unreadable")]
    public void Run_SomethingIsMissing_FailsBeforeAnyChange(string path, string message)
    {
        if (Directory.Exists(_tree.At(path))) Directory.Delete(_tree.At(path), recursive: true);
        else File.Delete(_tree.At(path));
        string before = _tree.Has("cg") ? _tree.Snapshot("cg") : "";

        ToolResult result = Run();

        Assert.Equal(1, result.Status);
        Assert.StartsWith("cpuset-configure.sh: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(before, _tree.Has("cg") ? _tree.Snapshot("cg") : "");
    }

    [SkippableFact]
    public void Run_ProcessOneTellsNoCpus_FailsBeforeAnyChange()
    {
        _tree.Add("proc/1/status", "Name:\tsystemd\nMems_allowed_list:\t0\n");
        string before = _tree.Snapshot("cg");

        ToolResult result = Run();

        Assert.Equal(1, result.Status);
        Assert.EndsWith("does not tell the CPUs of process 1\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, _tree.Snapshot("cg"));
    }

    [SkippableFact]
    public void Run_KernelRefusesAWrite_NamesIt()
    {
        _tree.Add(Root + "/cpuset.sched_load_balance", "1\n", refuses: true);

        ToolResult result = Run();

        Assert.Equal(1, result.Status);
        Assert.Equal($"cpuset-configure.sh: the kernel refused '0' for {_tree.At(Root)}/cpuset.sched_load_balance\n", result.Error);
        Assert.False(_tree.Has(Root + "/system.slice"));
    }

    [SkippableFact]
    public void Run_NoRootsGiven_TakesTheNodesOwn()
    {
        var run = new ScriptRun(_tree, Script, NodeScripts.Text(Script)) { Trace = true, Before = "stat() { echo cgroup2fs; }\n" };

        string trace = run.Run().Error;
        Assert.Contains("+ CGROUP_ROOT=/sys/fs/cgroup\n", trace, StringComparison.Ordinal);
        Assert.Contains("+ PROC_ROOT=/proc\n", trace, StringComparison.Ordinal);
    }

    private ToolResult Run(Action<ScriptRun>? change = null)
    {
        var run = new ScriptRun(_tree, Script, NodeScripts.Text(Script));
        run.Environment["CGROUP_ROOT"] = _tree.At("cg");
        run.Environment["PROC_ROOT"] = _tree.At("proc");
        change?.Invoke(run);
        return run.Run();
    }
}
