using System;
using System.IO;
using System.Linq;
using PaoRender.NodeTools.Tests.Support;

namespace PaoRender.NodeTools.Tests.Scripts;

[Guards("scripts/clear-irqbalance-banned-cpus.sh")]
public sealed class IrqBalanceScriptTests : IDisposable
{
    private const string Script = "clear-irqbalance-banned-cpus.sh";
    private const string Config = "etc/sys config/irqbalance";
    private const string Restore = "etc/orig/orig_irq_banned_cpus";
    private const string Settings =
        "# irqbalance\nIRQBALANCE_ONESHOT=\n#IRQBALANCE_BANNED_CPUS=ff\nIRQBALANCE_ARGS=\"--policyscript=/x IRQBALANCE_BANNED_CPUS=1\"\n";

    private readonly FakeTree _tree = new();

    public IrqBalanceScriptTests() => _tree.Folder("etc/sys config").Folder("etc/orig");

    public void Dispose() => _tree.Dispose();

    [SkippableFact]
    public void Run_MasksOfTheLastBoot_AreReplacedByOne()
    {
        _tree.Add(Config, Settings + "IRQBALANCE_BANNED_CPUS=ff,00\n \t export  IRQBALANCE_BANNED_CPUS =1\nIRQBALANCE_BANNED_CPUS=\n");

        ToolResult result = Run();

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal(Settings + "IRQBALANCE_BANNED_CPUS=0\n", _tree.Read(Config));
        Assert.Equal("clear-irqbalance-banned-cpus.sh: irqbalance starts with banned CPU mask 0\n", result.Out);
        Assert.Equal("", result.Error);
        Assert.False(_tree.Has(Restore));
        AssertNothingLeftOver(1);
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("IRQBALANCE_BANNED_CPUSETS=1\nXIRQBALANCE_BANNED_CPUS=1\n")]
    [InlineData("IRQBALANCE_ARGS=\n\n\nlast line without an end")]
    public void Run_OtherLines_StayAsTheyAre(string text)
    {
        _tree.Add(Config, text);

        Assert.Equal(0, Run().Status);
        string kept = text.Length == 0 || text.EndsWith('\n') ? text : text + "\n";
        Assert.Equal(kept + "IRQBALANCE_BANNED_CPUS=0\n", _tree.Read(Config));
    }

    [SkippableFact]
    public void Run_Twice_GivesTheSameFile()
    {
        _tree.Add(Config, Settings).Add(Restore, "ff\n");
        Run("f0");
        string first = _tree.Snapshot("etc");

        Assert.Equal(0, Run("f0").Status);
        Assert.Equal(first, _tree.Snapshot("etc"));
    }

    [SkippableTheory]
    [InlineData("f0000")]
    [InlineData("DeadBeef,00000001")]
    public void Run_MaskGiven_GoesToBothFiles(string mask)
    {
        _tree.Add(Config, Settings).Add(Restore, "ff\nff\n");

        ToolResult result = Run(mask);

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal(Settings + $"IRQBALANCE_BANNED_CPUS={mask}\n", _tree.Read(Config));
        Assert.Equal(mask + "\n", _tree.Read(Restore));
        AssertNothingLeftOver(2);
    }

    [SkippableTheory]
    [InlineData("0x1f")]
    [InlineData("1 f")]
    [InlineData("f,")]
    [InlineData("1;reboot")]
    public void Run_MaskThatIsNone_IsRefused(string mask)
    {
        _tree.Add(Config, Settings).Add(Restore, "ff\n");
        string before = _tree.Snapshot("etc");

        ToolResult result = Run(mask);

        Assert.Equal(1, result.Status);
        Assert.Equal(
            $"clear-irqbalance-banned-cpus.sh: OVS_DPDK_CPUS must be a hexadecimal CPU mask, it is '{mask}'; nothing was changed\n",
            result.Error);
        Assert.Equal(before, _tree.Snapshot("etc"));
    }

    [SkippableFact]
    public void Run_NoIrqbalance_IsFineAndTouchesNothing()
    {
        _tree.Add(Restore, "ff\n");

        ToolResult result = Run("f0");

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal($"clear-irqbalance-banned-cpus.sh: {_tree.At(Config)} does not exist, irqbalance has nothing to clear\n", result.Out);
        Assert.Equal("ff\n", _tree.Read(Restore));
        AssertNothingLeftOver(1);
    }

    [SkippableFact]
    public void Run_ModeOfTheFiles_Stays()
    {
        _tree.Add(Config, Settings).Add(Restore, "ff\n");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        File.SetUnixFileMode(_tree.At(Config), Mode);
        File.SetUnixFileMode(_tree.At(Restore), Mode);

        Assert.Equal(0, Run().Status);
        Assert.Equal(Mode, File.GetUnixFileMode(_tree.At(Config)));
        Assert.Equal(Mode, File.GetUnixFileMode(_tree.At(Restore)));
    }

    [SkippableFact]
    public void Run_LinkedFiles_AreChangedBehindTheLink()
    {
        _tree.Add("etc/real/config", Settings).Add("etc/real/restore", "ff\n");
        File.CreateSymbolicLink(_tree.At(Config), _tree.At("etc/real/config"));
        File.CreateSymbolicLink(_tree.At(Restore), _tree.At("etc/real/restore"));

        using var oldConfig = new StreamReader(_tree.At("etc/real/config"));
        using var oldRestore = new StreamReader(_tree.At("etc/real/restore"));

        Assert.Equal(0, Run("f0").Status);
        Assert.NotNull(new FileInfo(_tree.At(Config)).LinkTarget);
        Assert.NotNull(new FileInfo(_tree.At(Restore)).LinkTarget);
        Assert.Equal(Settings + "IRQBALANCE_BANNED_CPUS=f0\n", _tree.Read("etc/real/config"));
        Assert.Equal("f0\n", _tree.Read("etc/real/restore"));
        // Replaced there too, not written into.
        Assert.Equal(Settings, oldConfig.ReadToEnd());
        Assert.Equal("ff\n", oldRestore.ReadToEnd());
    }

    [SkippableTheory]
    [InlineData("mktemp() { [[ $2 != *orig* ]] || return 1; command mktemp \"$@\"; }\n")]
    [InlineData("mv() { [[ ${*: -1} != *orig* ]] || return 1; command mv \"$@\"; }\n")]
    [InlineData("awk() { return 2; }\n")]
    [InlineData("cp() { [[ $3 != *orig* ]] || return 1; command cp \"$@\"; }\n")]
    [InlineData("cp() { return 1; }\n")]
    public void Run_AStepFails_LeavesBothFilesAlone(string failure)
    {
        _tree.Add(Config, Settings).Add(Restore, "ff\n");
        string before = _tree.Snapshot("etc");

        ToolResult result = Run("f0", failure);

        Assert.NotEqual(0, result.Status);
        Assert.Equal(before, _tree.Snapshot("etc"));
    }

    [SkippableTheory]
    [InlineData("mktemp")]
    [InlineData("readlink")]
    public void Run_FailsEarly_RemovesNoFileThatItDidNotMake(string command)
    {
        _tree.Add(Config, Settings).Add("etc/precious", "").Add("etc/dear", "");
        var run = new ScriptRun(_tree, Script, NodeScripts.Text(Script)) { Before = command + "() { return 1; }\n" };
        // Whatever an environment happens to hold under the names that the script uses.
        run.Environment["new_config"] = _tree.At("etc/precious");
        run.Environment["new_restore"] = _tree.At("etc/dear");

        Assert.NotEqual(0, run.Run(_tree.At(Config), _tree.At(Restore)).Status);
        Assert.True(_tree.Has("etc/precious") && _tree.Has("etc/dear"));
    }

    [SkippableFact]
    public void Run_FilesAreReplaced_NotWrittenInto()
    {
        _tree.Add(Config, Settings).Add(Restore, "ff\n");
        // Whoever has the old file open (irqbalance, CRI-O) must never see half a file.
        using var oldConfig = new StreamReader(_tree.At(Config));
        using var oldRestore = new StreamReader(_tree.At(Restore));

        Assert.Equal(0, Run().Status);
        Assert.Equal(Settings, oldConfig.ReadToEnd());
        Assert.Equal("ff\n", oldRestore.ReadToEnd());
    }

    [SkippableFact]
    public void Run_NoPathsGiven_TakesTheNodesOwn()
    {
        var run = new ScriptRun(_tree, Script, NodeScripts.Text(Script)) { Trace = true };
        run.Environment["OVS_DPDK_CPUS"] = "not a mask, so that the run ends early";

        string trace = run.Run().Error;
        Assert.Contains("\n+ config=/etc/sysconfig/irqbalance\n", trace, StringComparison.Ordinal);
        Assert.Contains("\n+ restore=/etc/sysconfig/orig_irq_banned_cpus\n", trace, StringComparison.Ordinal);
    }

    private void AssertNothingLeftOver(int files) =>
        Assert.Equal(files,
            Directory.GetFiles(_tree.At("etc"), "*", SearchOption.AllDirectories).Count(path => !path.EndsWith("real", StringComparison.Ordinal)));

    private ToolResult Run(string? mask = null, string before = "")
    {
        var run = new ScriptRun(_tree, Script, NodeScripts.Text(Script)) { Before = before };
        if (mask is not null) run.Environment["OVS_DPDK_CPUS"] = mask;
        return run.Run(_tree.At(Config), _tree.At(Restore));
    }
}
