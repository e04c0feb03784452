using System;
using PaoRender.NodeTools.Tests.Support;

namespace PaoRender.NodeTools.Tests.Scripts;

[Guards("scripts/set-cpus-offline.sh")]
public sealed class OfflineScriptTests : IDisposable
{
    private const string Script = "set-cpus-offline.sh";

    private readonly FakeTree _tree = new();

    public OfflineScriptTests()
    {
        foreach (int cpu in new[] { 4, 5, 6, 10 }) _tree.Add(Online(cpu), "1\n");
        // The boot CPU of many machines cannot be taken offline: it has no such file.
        _tree.Folder("sys/devices/system/cpu/cpu0");
    }

    public void Dispose() => _tree.Dispose();

    [SkippableFact]
    public void Run_AllCpusThere_TakesThemOffline()
    {
        ToolResult result = Run("4,6,10");

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal("0100", States());
        Assert.Equal("set-cpus-offline.sh: CPUs taken offline now: 3 of 3 listed\n", result.Out);
        Assert.Equal("", result.Error);
    }

    [SkippableFact]
    public void Run_Twice_HasNothingLeftToDo()
    {
        Assert.Equal(0, Run("4,5").Status);
        ToolResult second = Run("4,5");

        Assert.Equal(0, second.Status);
        Assert.Equal("0011", States());
        Assert.Equal("set-cpus-offline.sh: CPUs taken offline now: 0 of 2 listed\n", second.Out);
    }

    [SkippableFact]
    public void Run_EmptyList_IsFine()
    {
        ToolResult result = Run("");

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal("set-cpus-offline.sh: CPUs taken offline now: 0 of 0 listed\n", result.Out);
        Assert.Equal("1111", States());
    }

    [SkippableFact]
    public void Run_VariableNotSet_Fails()
    {
        ToolResult result = Run(null);

        Assert.Equal(1, result.Status);
        Assert.Equal("set-cpus-offline.sh: environment variable OFFLINE_CPUS is not set\n", result.Error);
    }

    [SkippableTheory]
    [InlineData("4,0", "CPU 0 does not exist or cannot be taken offline")]
    [InlineData("4,77", "CPU 77 does not exist or cannot be taken offline")]
    [InlineData("4,5-6", "'5-6' in OFFLINE_CPUS=4,5-6 is not a CPU id")]
    [InlineData("4,,5", "'' in OFFLINE_CPUS=4,,5 is not a CPU id")]
    [InlineData("4,5 6", "'5 6' in OFFLINE_CPUS=4,5 6 is not a CPU id")]
    public void Run_OneBadCpu_LeavesAllOnline(string list, string message)
    {
        ToolResult result = Run(list);

        Assert.Equal(1, result.Status);
        Assert.StartsWith("set-cpus-offline.sh: " + message, result.Error, StringComparison.Ordinal);
        Assert.Contains("no CPU was changed", result.Error, StringComparison.Ordinal);
        Assert.Equal("1111", States());
        Assert.Equal("", result.Out);
    }

    [SkippableFact]
    public void Run_KernelRefusesOne_PutsBackWhatItHadChangedAndNoMore()
    {
        _tree.Add(Online(4), "0\n");
        _tree.Add(Online(10), "1\n", refuses: true);

        ToolResult result = Run("4,5,6,10");

        Assert.Equal(1, result.Status);
        Assert.Equal("0111", States());
        Assert.Equal(
            $"set-cpus-offline.sh: the kernel refused to take the CPU of {_tree.At(Online(10))} offline; "
            + "the CPUs that this run had taken offline are online again\n",
            result.Error);
        Assert.Equal("", result.Out);
    }

    [SkippableFact]
    public void Run_PuttingBackFailsToo_NamesTheCpu()
    {
        _tree.Add(Online(10), "1\n", refuses: true);
        // CPU 4 goes offline and then turns into something that cannot be written.
        string kernel =
            $"cat() {{ if [[ $1 == */cpu10/online ]]; then rm '{_tree.At(Online(4))}'; mkdir '{_tree.At(Online(4))}'; fi; command cat \"$1\"; }}\n";

        ToolResult result = Run("4,5,10", kernel);

        Assert.Equal(1, result.Status);
        Assert.Contains($"set-cpus-offline.sh: cannot put the CPU of {_tree.At(Online(4))} back online\n", result.Error, StringComparison.Ordinal);
        Assert.Equal("1\n", _tree.Read(Online(5)));
    }

    [SkippableFact]
    public void Run_NoRootGiven_LooksAtTheNodesOwn()
    {
        ToolResult result = Run("999999", root: null);

        Assert.Equal(1, result.Status);
        Assert.Contains("(/sys/devices/system/cpu/cpu999999/online is missing)", result.Error, StringComparison.Ordinal);
    }

    private static string Online(int cpu) => FormattableString.Invariant($"sys/devices/system/cpu/cpu{cpu}/online");

    private string States() => string.Concat(
        _tree.Read(Online(4)).Trim(), _tree.Read(Online(5)).Trim(), _tree.Read(Online(6)).Trim(), _tree.Read(Online(10)).Trim());

    private ToolResult Run(string? list, string before = "", string? root = "sys")
    {
        var run = new ScriptRun(_tree, Script, NodeScripts.Text(Script)) { Before = before };
        if (root is not null) run.Environment["SYSFS_ROOT"] = _tree.At(root);
        if (list is not null) run.Environment["OFFLINE_CPUS"] = list;
        return run.Run();
    }
}
