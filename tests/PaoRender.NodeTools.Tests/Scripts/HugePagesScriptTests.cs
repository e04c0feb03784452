using System;
using System.Globalization;
using System.Linq;
using PaoRender.NodeTools.Tests.Support;

namespace PaoRender.NodeTools.Tests.Scripts;

[Guards("scripts/hugepages-allocation.sh")]
public sealed class HugePagesScriptTests : IDisposable
{
    private const string Script = "hugepages-allocation.sh";
    private const string Pages = "sys/devices/system/node/node1/hugepages/hugepages-2048kB/nr_hugepages";

    // Waits are counted, not waited for.
    private const string CountSleeps = "sleep() { printf '%s\\n' \"$1\" >> \"$TREE/sleeps\"; }\n";

    private readonly FakeTree _tree = new();

    public HugePagesScriptTests() => _tree.Add(Pages, "0\n");

    public void Dispose() => _tree.Dispose();

    [SkippableFact]
    public void Run_KernelHasThePages_ReservesThemAtOnce()
    {
        ToolResult result = Run();

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal("8\n", _tree.Read(Pages));
        Assert.Equal("hugepages-allocation.sh: NUMA node 1 has 8 huge pages of 2048 kB\n", result.Out);
        Assert.Equal("", result.Error);
        Assert.Empty(_tree.Lines("sleeps"));
    }

    [SkippableFact]
    public void Run_Twice_ChangesNothingMore()
    {
        Assert.Equal(0, Run().Status);
        Assert.Equal(0, Run().Status);
        Assert.Equal("8\n", _tree.Read(Pages));
    }

    [SkippableTheory]
    [InlineData("0", "0\n")]
    [InlineData("08", "8\n")]
    [InlineData("0010", "10\n")]
    public void Run_CountsThatBashCouldMisread_AreDecimal(string count, string expected)
    {
        ToolResult result = Run(run => run.Environment["HUGEPAGES_COUNT"] = count);

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal(expected, _tree.Read(Pages));
    }

    [SkippableFact]
    public void Run_KernelRefusesEveryTime_FailsAfterAMinuteOfAttempts()
    {
        _tree.Add(Pages, "3\n", refuses: true);

        ToolResult result = Run();

        Assert.Equal(1, result.Status);
        Assert.Equal(Enumerable.Repeat("1", 59), _tree.Lines("sleeps"));
        Assert.Equal(
            "hugepages-allocation.sh: NUMA node 1 has 3 of 8 huge pages of 2048 kB after 60 attempts; "
            + "free memory on the node or lower the count in the profile\n",
            result.Error);
        Assert.Equal("", result.Out);
    }

    [SkippableFact]
    public void Run_ShorterWait_IsTaken()
    {
        _tree.Add(Pages, "3\n", refuses: true);

        ToolResult result = Run(run =>
        {
            run.Environment["HUGEPAGES_ATTEMPTS"] = "4";
            run.Environment["HUGEPAGES_INTERVAL"] = "0.25";
        });

        Assert.Equal(1, result.Status);
        Assert.Equal(["0.25", "0.25", "0.25"], _tree.Lines("sleeps"));
        Assert.Contains("after 4 attempts", result.Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Run_NoAttemptAllowed_FailsWithoutACount()
    {
        ToolResult result = Run(run => run.Environment["HUGEPAGES_ATTEMPTS"] = "0");

        Assert.Equal(1, result.Status);
        Assert.Contains("unknown of 8", result.Error, StringComparison.Ordinal);
        Assert.Equal("0\n", _tree.Read(Pages));
    }

    [SkippableFact]
    public void Run_MemoryBecomesFreeLater_IsTriedAgain()
    {
        _tree.Add(Pages, "3\n", refuses: true);
        const string Free = "sleep() { echo now >> \"$TREE/sleeps\"; rm -f \"$PAGES\"; echo 3 > \"$PAGES\"; }\n";

        ToolResult result = Run(run =>
        {
            run.Before = Free;
            run.Environment["PAGES"] = _tree.At(Pages);
        });

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal("8\n", _tree.Read(Pages));
        Assert.Equal(["now"], _tree.Lines("sleeps"));
    }

    [SkippableFact]
    public void Run_KernelTakesTheWriteButGivesFewer_IsNoSuccess()
    {
        // The kernel's answer differs from what was written: 5, 5, then all.
        const string Kernel = "cat() { echo r >> \"$TREE/reads\"; if [ \"$(wc -l < \"$TREE/reads\")\" -lt 3 ]; then echo 5; else echo 8; fi; }\n";

        ToolResult result = Run(run => run.Before = CountSleeps + Kernel);

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal(["1", "1"], _tree.Lines("sleeps"));
        Assert.Equal(3, _tree.Lines("reads").Length);
    }

    [SkippableTheory]
    [InlineData("cat() { return 1; }\n")]
    [InlineData("cat() { echo; }\n")]
    public void Run_CountCannotBeRead_SaysUnknown(string kernel)
    {
        ToolResult result = Run(run => run.Before = CountSleeps + kernel);

        Assert.Equal(1, result.Status);
        Assert.Contains("has unknown of 8", result.Error, StringComparison.Ordinal);
        Assert.Equal(59, _tree.Lines("sleeps").Length);
    }

    [SkippableFact]
    public void Run_NoSuchNode_SaysSoAndTouchesNothing()
    {
        string before = _tree.Snapshot("sys");

        ToolResult result = Run(run => run.Environment["NUMA_NODE"] = "7");

        Assert.Equal(1, result.Status);
        Assert.StartsWith("hugepages-allocation.sh: this machine has no NUMA node 7", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, _tree.Snapshot("sys"));
        Assert.Empty(_tree.Lines("sleeps"));
    }

    [SkippableFact]
    public void Run_NoSuchPageSize_SaysSoAndTouchesNothing()
    {
        string before = _tree.Snapshot("sys");

        ToolResult result = Run(run => run.Environment["HUGEPAGES_SIZE"] = "1048576");

        Assert.Equal(1, result.Status);
        Assert.StartsWith("hugepages-allocation.sh: this machine has no huge pages of 1048576 kB", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, _tree.Snapshot("sys"));
        Assert.Empty(_tree.Lines("sleeps"));
    }

    [SkippableTheory]
    [InlineData("HUGEPAGES_SIZE")]
    [InlineData("HUGEPAGES_COUNT")]
    [InlineData("NUMA_NODE")]
    public void Run_BadEnvironment_NamesTheVariable(string name)
    {
        foreach (string? value in new[] { null, "", "x", "-1", "1 2" })
        {
            ToolResult result = Run(run =>
            {
                if (value is null) run.Environment.Remove(name);
                else run.Environment[name] = value;
            });

            Assert.Equal(1, result.Status);
            Assert.Equal(
                string.Create(
                    CultureInfo.InvariantCulture, $"hugepages-allocation.sh: environment variable {name} must be a whole number, it is '{value}'\n"),
                result.Error);
        }

        Assert.Equal("0\n", _tree.Read(Pages));
    }

    [SkippableFact]
    public void Run_NoRootGiven_LooksAtTheNodesOwn()
    {
        ToolResult result = Run(run =>
        {
            run.Environment.Remove("SYSFS_ROOT");
            run.Environment["NUMA_NODE"] = "999999";
        });

        Assert.Equal(1, result.Status);
        Assert.Contains("(/sys/devices/system/node/node999999/hugepages is missing)", result.Error, StringComparison.Ordinal);
    }

    private ToolResult Run(Action<ScriptRun>? change = null)
    {
        var run = new ScriptRun(_tree, Script, NodeScripts.Text(Script)) { Before = CountSleeps };
        run.Environment["SYSFS_ROOT"] = _tree.At("sys");
        run.Environment["HUGEPAGES_SIZE"] = "2048";
        run.Environment["HUGEPAGES_COUNT"] = "8";
        run.Environment["NUMA_NODE"] = "1";
        change?.Invoke(run);
        return run.Run();
    }
}
