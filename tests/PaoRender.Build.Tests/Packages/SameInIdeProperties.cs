using System;
using System.Collections.Generic;
using PaoRender.Build.Tests.Ide;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>What an IDE marks is what a build reports (code, weight, file, line, column and text): what
/// properties and items of a project decide.</summary>
public sealed class SameInIdeProperties(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private static readonly Dictionary<string, IdeCase> s_cases = new()
    {
        ["Warnings"] = new(
            ["PAO1004", "PAO1006", "PAO2004"],
            ("du.yaml", TestProfile.Worker("du") + "  unknown: 1\n"),
            ("old.yaml", TestProfile.Master("old").Replace("/v2", "/v1", StringComparison.Ordinal)))
            { NoWarn = "" },
        ["Silenced"] = new([], ("du.yaml", TestProfile.Worker("du") + "  unknown: 1\n")) { NoWarn = "PAO2004;PAO1004" },
        ["Property"] = new(["PAO3002", "PAO3005"], ("du.yaml", TestProfile.Worker("du", isolated: "x")))
        {
            Properties = "<PaoMatch>both</PaoMatch><PaoEnableWorkloadPartitioning>perhaps</PaoEnableWorkloadPartitioning>",
        },
        ["Partitioning"] = new(
            ["PAO1301"],
            ("cluster/infra.yaml",
                "apiVersion: config.openshift.io/v1\nkind: Infrastructure\nmetadata: {name: cluster}\nstatus:\n  cpuPartitioning: None\n"),
            ("du.yaml", TestProfile.Worker("du")))
            { Properties = "<PaoEnableWorkloadPartitioning>true</PaoEnableWorkloadPartitioning>" },
        ["FeatureGate"] = new(["PAO1106"], ("du.yaml", MixedWithDynamicAllocation()))
        {
            Release = "5.2",
            Rest = "<ItemGroup><PaoFeatureGate Include=\"Other;MixedCPUsAllocation\" /></ItemGroup>",
        },
    };

    public static TheoryData<string> Names => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Project_InIde_HasTheFindingsOfItsBuild(string name) => s_cases[name].Compare(packages, "SameInIde" + name);

    private static string MixedWithDynamicAllocation() => TestProfile.Worker("du")
        .Replace("  name: du\n",
            "  name: du\n  annotations:\n    performance.openshift.io/dra-resource-management: \"true\"\n", StringComparison.Ordinal)
        .Replace("  cpu:\n", "  workloadHints: {mixedCpus: true}\n  cpu:\n    shared: \"16\"\n", StringComparison.Ordinal);
}
