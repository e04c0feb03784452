using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.NodeTools.Tests.Support;
using PaoRender.Releases;

namespace PaoRender.NodeTools.Tests.Configuration;

[Guards("configs/99-netdev-physical-rps.rules")]
public class UdevRulesTests
{
    private const string Path = "/etc/udev/rules.d/99-netdev-physical-rps.rules";
    private const string Nic = "/devices/pci0000:00/0000:00:1f.6/net/enp0s31f6";

    private static string Text => TestBundle.Current.Render(new NodeCase(
        "packet steering", OperatorRelease.Newest,
        new ProfileOptions { Annotations = [("performance.openshift.io/enable-rps", "true")] })).Text(Path);

    [Theory]
    [InlineData("queues", "add", Nic + "/queues/rx-0", true)]
    [InlineData("queues", "add", Nic + "/queues/tx-0", false)]
    [InlineData("queues", "remove", Nic + "/queues/rx-0", false)]
    [InlineData("queues", "add", "/devices/virtual/net/veth0/queues/rx-0", false)]
    [InlineData("net", "add", Nic, false)]
    [InlineData("net", "move", Nic, true)]
    [InlineData("net", "move", "/devices/platform/soc/net/eth0", true)]
    [InlineData("net", "move", "/devices/virtual/net/veth0", false)]
    [InlineData("block", "move", "/devices/pci0000:00/block/sda", false)]
    public void Rules_AnEvent_StartsTheUnitForPhysicalDevicesOnly(string subsystem, string action, string devpath, bool starts) =>
        Assert.Equal(starts ? 1 : 0, UdevRules.Parse(Text).Count(rule => UdevRules.Matches(rule, subsystem, action, devpath)));

    [SkippableFact]
    public void Rules_TheUnitTheyWant_IsTheOneOfTheMachineConfig()
    {
        Tool.Require("systemd-escape", "systemd");
        List<UdevTerm[]> rules = UdevRules.Parse(Text);
        Assert.Equal(2, rules.Count);
        foreach (UdevTerm[] rule in rules)
        {
            Assert.Contains(new UdevTerm("TAG", "+=", "systemd"), rule);
            Assert.Contains(new UdevTerm("ENV{SYSTEMD_WANTS}", "=", "%c"), rule);
            string[] program =
                Assert.Single(rule, term => term.Key == "PROGRAM").Value.Replace("$devpath", Nic + "/a-b", StringComparison.Ordinal).Split(' ');

            ToolResult unit = Tool.Run(program[0], program[1..]);
            Assert.Equal("update-rps@devices-pci0000:00-0000:00:1f.6-net-enp0s31f6-a\\x2db.service\n", unit.Out);
            // What %I of the unit gives to the script.
            ToolResult device = Tool.Run(program[0], ["--unescape", "--instance", unit.Out.TrimEnd()]);
            Assert.Equal(Nic[1..] + "/a/b", device.Out.TrimEnd().Replace("a-b", "a/b", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Rules_AreOfTheLanguageThatTheseTestsRead() => Assert.Equal(2, UdevRules.Parse(Text).Count);
}
