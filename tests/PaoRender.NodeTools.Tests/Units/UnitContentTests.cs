using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using PaoRender.NodeTools.Tests.Support;

namespace PaoRender.NodeTools.Tests.Units;

/// <summary>What the units of the bundle must say for the node to boot the way it should.</summary>
[Guards("configs/ocp-tuned-one-shot.service", "configs/ovs.slice", "configs/01-use-ovs-slice.conf")]
public sealed class UnitContentTests
{
    private const string OneShot = "ocp-tuned-one-shot.service";

    private static readonly (string, string, string)[] s_oneShot =
    [
        ("Unit", "ConditionPathExists", "/var/lib/ocp-tuned/image.env"),
        ("Unit", "After", "firstboot-osupdate.target systemd-sysctl.service network.target polkit.service"),
        ("Unit", "Requires", "kubelet-dependencies.target"),
        ("Unit", "Before", "kubelet-dependencies.target"),
        ("Service", "Type", "oneshot"),
        ("Service", "Restart", "on-failure"),
        ("Service", "RestartSec", "5s"),
        ("Service", "EnvironmentFile", "/etc/mco/proxy.env"),
        ("Service", "EnvironmentFile", "-/var/lib/ocp-tuned/image.env"),
        ("Service", "ExecStartPre", "/usr/bin/mkdir -p /run/tuned"),
        ("Service", "ExecReload", "/usr/bin/pkill --signal HUP --pidfile /run/tuned/tuned.pid"),
        ("Service", "ExecStop", "-/usr/bin/podman stop --ignore --time 20 openshift-tuned"),
        ("Service", "ExecStopPost", "-/usr/bin/podman rm --force --ignore openshift-tuned"),
        ("Install", "RequiredBy", "kubelet-dependencies.target"),
    ];

    private static readonly string[] s_container =
    [
        "--rm", "--name openshift-tuned", "--privileged", "--authfile /var/lib/kubelet/config.json", "--network host", "--pid host",
        "--security-opt label=disable", "--log-driver none", "--entrypoint /usr/bin/cluster-node-tuning-operator",
        "--volume /var/lib/kubelet:/var/lib/kubelet:rslave,ro",
        "--volume /var/lib/ocp-tuned:/host/var/lib/ocp-tuned:rslave",
        "--volume /var/lib/tuned:/host/var/lib/tuned:rslave",
        "--volume /etc/modprobe.d:/etc/modprobe.d:rslave",
        "--volume /etc/sysconfig:/etc/sysconfig:rslave",
        "--volume /etc/sysctl.d:/etc/sysctl.d:rslave,ro",
        "--volume /etc/sysctl.conf:/etc/sysctl.conf:rslave,ro",
        "--volume /etc/systemd:/etc/systemd:rslave",
        "--volume /run/tuned:/run/tuned:rslave",
        "--volume /run/systemd:/run/systemd:rslave",
        "--volume /sys:/sys:rslave",
    ];

    private static NodeUnit OneShotUnit => TestBundle.Current.Render(Cases.Everything).Units.Single(unit => unit.Name == OneShot);

    [Fact]
    public void OneShot_Unit_RunsOnceBeforeKubelet()
    {
        var unit = UnitText.Parse(OneShotUnit.Text);

        Assert.Equal(["Unit", "Service", "Install"], unit.Sections);
        Assert.Equal(s_oneShot, unit.Settings.Where(item => item.Key is not ("Description" or "Documentation" or "ExecStart")));
        AssertSaysWhatItIs(unit, "https://github.com/openshift/cluster-node-tuning-operator");
        Assert.True(OneShotUnit.Enabled);
    }

    [Fact]
    public void OneShot_Container_GetsWhatTunedNeedsOfTheHost()
    {
        string command = Assert.Single(UnitText.Parse(OneShotUnit.Text)["Service", "ExecStart"]);

        // A node that could not be tuned still has to join: the minus lets the unit succeed.
        Assert.StartsWith("-/usr/bin/podman run --", command, StringComparison.Ordinal);
        Assert.EndsWith(" ${NTO_IMAGE} ocp-tuned --in-cluster=false --one-shot=true -v=1", command, StringComparison.Ordinal);
        string options = command["-/usr/bin/podman run ".Length..command.IndexOf(" ${NTO_IMAGE}", StringComparison.Ordinal)];
        Assert.Equal(s_container.Order(StringComparer.Ordinal), Regex.Split(options, " (?=--)").Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public void OneShot_PodmanOptions_ExistInPodman()
    {
        string podman = Tool.Require("podman", "podman");
        var unit = UnitText.Parse(OneShotUnit.Text);
        IEnumerable<string> commands = unit.Settings.Select(item => item.Value).Where(text => text.Contains("/podman ", StringComparison.Ordinal));
        foreach (string command in commands.Select(text => text.Split(" ${")[0]))
        {
            string verb = command.Split(' ')[1];
            string help = Tool.Run(podman, [verb, "--help"]).Out;
            foreach (Match option in Regex.Matches(command, " (--[a-z-]+)"))
                Assert.Matches("(?m)(^|,) +" + option.Groups[1].Value + "( |$)", help);
        }
    }

    [Fact]
    public void OvsSlice_Unit_SetsNoLimits()
    {
        var unit = UnitText.Parse(TestBundle.Current.Render(Cases.Everything).Text("/etc/systemd/system/ovs.slice"));

        Assert.Equal(["Unit", "Slice"], unit.Sections);
        Assert.Equal([("Unit", "Before", "slices.target")], unit.Settings.Where(item => item.Key is not ("Description" or "Documentation")));
        AssertSaysWhatItIs(unit, "man:systemd.slice(5)");
    }

    [Theory]
    [InlineData("openvswitch")]
    [InlineData("ovsdb-server")]
    [InlineData("ovs-vswitchd")]
    public void OvsServices_AllOfThem_MoveToTheSlice(string service)
    {
        RenderedNode node = TestBundle.Current.Render(new NodeCase("plain", Releases.OperatorRelease.Newest, new ProfileOptions()));
        var dropIn = UnitText.Parse(node.Text($"/etc/systemd/system/{service}.service.d/01-use-ovs-slice.conf"));

        Assert.Equal(["Service"], dropIn.Sections);
        Assert.Equal([("Service", "Slice", "ovs.slice")], dropIn.Settings);
    }

    private static void AssertSaysWhatItIs(UnitText unit, string documentation)
    {
        Assert.NotEqual("", Assert.Single(unit["Unit", "Description"]));
        Assert.Equal(documentation, Assert.Single(unit["Unit", "Documentation"]));
    }
}
