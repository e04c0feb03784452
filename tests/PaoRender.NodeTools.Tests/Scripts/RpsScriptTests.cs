using System;
using System.IO;
using PaoRender.NodeTools.Tests.Support;

namespace PaoRender.NodeTools.Tests.Scripts;

[Guards("scripts/set-rps-mask.sh")]
public sealed class RpsScriptTests : IDisposable
{
    private const string Script = "set-rps-mask.sh";
    private const string Nic = "devices/pci0000:00/0000:00:1f.6/net/eth0";

    private readonly FakeTree _tree = new();

    public RpsScriptTests() => AddDevice(Nic);

    public void Dispose() => _tree.Dispose();

    [SkippableTheory]
    [InlineData(Nic + "/queues/rx-1")]
    [InlineData("/" + Nic + "/queues/rx-1")]
    [InlineData(Nic + "/queues/rxx2d1")]
    public void Run_OneQueue_SetsThatQueueOnly(string path)
    {
        ToolResult result = Run(path, "0");

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal("", result.Error);
        Assert.Equal("f/0/f", Masks(Nic));
    }

    [SkippableFact]
    public void Run_Device_SetsAllReceiveQueues()
    {
        ToolResult result = Run(Nic, "00000000,000000f0");

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal("00000000,000000f0/00000000,000000f0/f", Masks(Nic));
    }

    [SkippableFact]
    public void Run_Twice_IsTheSameAsOnce()
    {
        Assert.Equal(0, Run(Nic, "3").Status);
        Assert.Equal(0, Run(Nic, "3").Status);
        Assert.Equal("3/3/f", Masks(Nic));
    }

    [SkippableTheory]
    [InlineData("net/vlan-a-b", "net/vlanx2dax2db")]
    [InlineData("net/enx2d-1", "net/enx2dx2d1")]
    [InlineData("net/enx2d", "net/enx2d")]
    [InlineData("net/a b", "net/a b")]
    [InlineData("net/a*", "net/a*")]
    [InlineData("net/x2d-x2d", "net/x2dx2dx2d")]
    public void Run_OddNames_FindTheirDevice(string device, string path)
    {
        AddDevice("devices/" + device);
        AddDevice("devices/net/other");

        ToolResult result = Run("devices/" + path, "0");

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal("0/0/f", Masks("devices/" + device));
        Assert.Equal("f/f/f", Masks("devices/net/other"));
    }

    [SkippableFact]
    public void Run_NameThatIsThere_ComesBeforeOneThatItCouldStandFor()
    {
        AddDevice("devices/net/a-b");
        AddDevice("devices/net/ax2db");

        Assert.Equal(0, Run("devices/net/ax2db", "0").Status);
        Assert.Equal("0/0/f", Masks("devices/net/ax2db"));
        Assert.Equal("f/f/f", Masks("devices/net/a-b"));
    }

    [SkippableTheory]
    [InlineData("devices/net/gone")]
    [InlineData(Nic + "/queues/rx-9")]
    [InlineData("devices/net/gone/queues/rx-0")]
    public void Run_DeviceGone_IsNoFailure(string path)
    {
        ToolResult result = Run(path, "0");

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal($"set-rps-mask.sh: {path} is gone, nothing to set\n", result.Out);
        Assert.Equal("f/f/f", Masks(Nic));
    }

    [SkippableFact]
    public void Run_DeviceWithoutQueues_IsNoFailure()
    {
        _tree.Folder("sys/devices/net/bare").Folder("sys/devices/net/half/queues/rx-0");

        Assert.Equal("", Run("devices/net/bare", "0").Error);
        Assert.Equal(0, Run("devices/net/half", "0").Status);
        Assert.Equal(0, Run("devices/net/half/queues/rx-0", "0").Status);
        Assert.False(_tree.Has("sys/devices/net/half/queues/rx-0/rps_cpus"));
    }

    [SkippableFact]
    public void Run_KernelRefusesAMask_SaysSoAndSetsTheOthers()
    {
        _tree.Add($"sys/{Nic}/queues/rx-0/rps_cpus", "f\n", refuses: true);

        ToolResult result = Run(Nic, "77");

        Assert.Equal(1, result.Status);
        Assert.Equal(
            $"set-rps-mask.sh: the kernel refused mask 77 for {_tree.At("sys")}/{Nic}/queues/rx-0/rps_cpus\n", result.Error);
        Assert.Equal("f/77/f", Masks(Nic));
    }

    [SkippableFact]
    public void Run_DeviceRenamedWhileWriting_IsNoFailure()
    {
        // The write fails because the device moves away at that moment.
        string kernel = "printf() { case $2 in 0) rm -f \"$TREE/sys/" + Nic + "/queues/rx-0/rps_cpus\"; return 1;; esac; builtin printf \"$@\"; }\n";

        ToolResult result = Run(kernel, Nic + "/queues/rx-0", "0");

        Assert.True(result.Status == 0, result.ToString());
        Assert.Equal("", result.Error);
    }

    [SkippableTheory]
    [InlineData]
    [InlineData("devices")]
    [InlineData("devices", "")]
    [InlineData("", "0")]
    [InlineData("devices", "0", "1")]
    public void Run_ArgumentsMissing_ShowsTheUsage(params string[] arguments)
    {
        ToolResult result = new ScriptRun(_tree, Script, NodeScripts.Text(Script)).Run(arguments);

        Assert.Equal(1, result.Status);
        Assert.Equal("usage: set-rps-mask.sh DEVICE_PATH MASK (a path below /sys and a hexadecimal CPU mask)\n", result.Error);
    }

    private void AddDevice(string path)
    {
        foreach (string queue in new[] { "rx-0", "rx-1" }) _tree.Add($"sys/{path}/queues/{queue}/rps_cpus", "f\n");
        _tree.Add($"sys/{path}/queues/tx-0/rps_cpus", "f\n");
        _tree.Add($"sys/{path}/queues/tx-0/xps_cpus", "f\n");
    }

    private string Masks(string path) => string.Join('/', Array.ConvertAll(
        ["rx-0", "rx-1", "tx-0"], queue => _tree.Read(Path.Combine("sys", path, "queues", queue, "rps_cpus")).Trim()));

    private ToolResult Run(string path, string mask) => Run("", path, mask);

    private ToolResult Run(string before, string path, string mask)
    {
        var run = new ScriptRun(_tree, Script, NodeScripts.Text(Script)) { Before = before };
        run.Environment["SYSFS_ROOT"] = _tree.At("sys");
        return run.Run(path, mask);
    }
}
