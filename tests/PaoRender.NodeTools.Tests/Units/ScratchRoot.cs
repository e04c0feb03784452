using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.NodeTools.Tests.Support;

namespace PaoRender.NodeTools.Tests.Units;

/// <summary>
/// A root file system with the rendered units in it, enabled, among stubs of the services that a node has: systemd can
/// load all of it and look for errors and ordering cycles.
/// </summary>
internal sealed class ScratchRoot : IDisposable
{
    private const string System = "etc/systemd/system/";

    // Names, and what matters of their order on a node.
    private static readonly (string Name, string Unit)[] s_node =
    [
        ("sysinit.target", ""),
        ("basic.target", "Requires=sysinit.target\nAfter=sysinit.target slices.target"),
        ("slices.target", ""),
        ("shutdown.target", ""),
        ("network-pre.target", ""),
        ("network.target", "After=network-pre.target"),
        ("network-online.target", "After=network.target"),
        ("firstboot-osupdate.target", "Before=kubelet.service crio.service"),
        ("kubelet-dependencies.target", "Requires=basic.target network-online.target\nAfter=basic.target network-online.target"),
        ("multi-user.target",
            "Requires=basic.target\nAfter=basic.target\nWants=kubelet.service crio.service openvswitch.service irqbalance.service stalld.service"),
        ("systemd-sysctl.service", "DefaultDependencies=no\nBefore=sysinit.target"),
        ("polkit.service", ""),
        ("crio.service", "Wants=network-online.target\nAfter=network-online.target"),
        ("kubelet.service", "Requires=crio.service kubelet-dependencies.target\nAfter=crio.service kubelet-dependencies.target"),
        ("irqbalance.service", ""),
        ("stalld.service", ""),
        ("ovsdb-server.service", "After=network-pre.target\nBefore=network.target"),
        ("ovs-vswitchd.service", "Requires=ovsdb-server.service\nAfter=ovsdb-server.service network-pre.target\nBefore=network.target"),
        ("openvswitch.service",
            "Requires=ovsdb-server.service ovs-vswitchd.service\nAfter=ovsdb-server.service ovs-vswitchd.service\nBefore=network.target"),
    ];

    private readonly FakeTree _tree = new(forEveryone: false);

    public ScratchRoot(RenderedNode node)
    {
        foreach ((string name, string unit) in s_node)
        {
            string service = name.EndsWith(".service", StringComparison.Ordinal) ? "\n[Service]\nExecStart=/usr/bin/stub\n" : "\n";
            _tree.Add(System + name, "[Unit]\nDescription=Stub\n" + unit + service);
        }

        _tree.AddProgram("usr/bin/stub", "");
        foreach (NodeFile file in node.Files.Where(file => file.Path.StartsWith("/" + System, StringComparison.Ordinal)))
        {
            _tree.Add(file.Path[1..], file.Text);
        }
        foreach (NodeUnit unit in node.Units) Add(unit);
        // Programs that come with the operating system; those of the MachineConfig must be in it.
        foreach (NodeFile file in node.Files.Where(file => file.Mode == Convert.ToInt64("700", 8))) _tree.AddProgram(file.Path[1..], "");
        foreach (string program in new[] { "podman", "mkdir", "pkill" }) _tree.AddProgram("usr/bin/" + program, "");
        Names =
        [
            .. node.Units.Select(unit => unit.Name.Replace("@.", "@devices-net-eth0.", StringComparison.Ordinal)).Distinct(),
            .. s_node.Select(unit => unit.Name),
        ];
        if (_tree.Has(System + "ovs.slice")) Names.Add("ovs.slice");
    }

    public List<string> Names { get; }

    public void Dispose() => _tree.Dispose();

    public ToolResult Verify(string systemdAnalyze) =>
        Tool.Run(systemdAnalyze, ["verify", "--man=no", "--recursive-errors=yes", "--root=" + _tree.Root, .. Names]);

    public void Add(NodeUnit unit)
    {
        _tree.Add(System + unit.Name, unit.Text);
        if (!unit.Enabled) return;
        var parsed = UnitText.Parse(unit.Text);
        foreach ((string key, string folder) in new[] { ("WantedBy", ".wants/"), ("RequiredBy", ".requires/") })
        {
            foreach (string target in parsed["Install", key].SelectMany(value => value.Split(' ')))
            {
                _tree.Folder(System + target + folder.TrimEnd('/'));
                string link = _tree.At(System + target + folder + unit.Name);
                if (!Path.Exists(link)) File.CreateSymbolicLink(link, "../" + unit.Name);
            }
        }
    }
}
