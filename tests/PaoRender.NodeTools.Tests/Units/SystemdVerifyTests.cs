using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.NodeTools.Tests.Support;

namespace PaoRender.NodeTools.Tests.Units;

/// <summary>systemd's own opinion of every set of units that the cases give.</summary>
[Guards("configs/ocp-tuned-one-shot.service", "configs/ovs.slice", "configs/01-use-ovs-slice.conf", Slow = true)]
public sealed class SystemdVerifyTests
{
    [SkippableFact]
    public void Units_OfEveryCase_AreAcceptedBySystemd()
    {
        string systemdAnalyze = RequireAnalyze();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (NodeCase nodeCase in Cases.All)
        {
            RenderedNode node = TestBundle.Current.Render(nodeCase);
            // Most releases give the same units.
            if (!seen.Add(Fingerprint(node))) continue;
            using var root = new ScratchRoot(node);
            ToolResult result = root.Verify(systemdAnalyze);
            Assert.True(result is { Status: 0, Out: "", Error: "" }, $"{nodeCase}: {result}");
        }

        Assert.True(seen.Count > 10, $"only {seen.Count} sets of units were looked at");
    }

    [SkippableFact]
    public void Verify_OrderingCycle_WouldBeFound()
    {
        string systemdAnalyze = RequireAnalyze();
        using var root = new ScratchRoot(TestBundle.Current.Render(Cases.Everything));
        root.Add(new NodeUnit(
            "late.service",
            true,
            "[Unit]\nAfter=kubelet.service\nBefore=cpuset-configure.service\n"
            + "[Service]\nExecStart=/usr/bin/stub\n[Install]\nWantedBy=multi-user.target\n"));

        Assert.Contains("ordering cycle", root.Verify(systemdAnalyze).Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Verify_UnknownSettingOrMissingProgram_WouldBeFound()
    {
        string systemdAnalyze = RequireAnalyze();
        using var root = new ScratchRoot(TestBundle.Current.Render(Cases.Everything));
        root.Add(new NodeUnit("bad.service", true, "[Unit]\nBeforre=kubelet.service\n[Service]\nExecStart=/usr/local/bin/missing.sh\n"));
        root.Names.Add("bad.service");

        string errors = root.Verify(systemdAnalyze).Error;
        Assert.Contains("Beforre", errors, StringComparison.Ordinal);
        Assert.Contains("missing.sh is not executable", errors, StringComparison.Ordinal);
    }

    // Both came with systemd 250: this option and verifying below another root.
    private static string RequireAnalyze() => Tool.RequireOption("systemd-analyze", "systemd", "--recursive-errors");

    private static string Fingerprint(RenderedNode node) => string.Join('\0', node.Units.Select(unit => unit.Name + unit.Text)
        .Concat(node.Files.Where(file => file.Path.StartsWith("/etc/systemd/", StringComparison.Ordinal)).Select(file => file.Path + file.Text)));
}
