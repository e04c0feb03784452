using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PaoRender.Build.Tests.Ide;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>What an IDE marks is what a build reports: code, weight, file, line, column and text.</summary>
[Collection(PackageTests.Name)]
public sealed class SameInIde(PackagesFixture packages)
{
    private static readonly Dictionary<string, Case> s_cases = new()
    {
        ["SeveralAtOnce"] = new(
            ["PAO1002", "PAO1004", "PAO1104", "PAO1104"],
            ("du.yaml", TestProfile.Worker("du", isolated: "0-x").Replace("cpu:", "cpu:\n    isolatd: 4", StringComparison.Ordinal)),
            ("sub/cu.yaml", TestProfile.Master("cu", isolated: "[1, 2]").Replace("reserved: 0-1", "reserved: a", StringComparison.Ordinal))),
        ["AcrossFiles"] = new(
            ["PAO1103", "PAO1201"],
            ("a-b.yaml", TestProfile.Worker("twice")),
            ("a/b.yaml", TestProfile.Worker("twice")),
            ("edge.yaml", TestProfile.Worker("edge").Replace("kubernetes.io/worker", "kubernetes.io/edge", StringComparison.Ordinal))),
        ["Admission"] = new(
            ["PAO1113", "PAO1115"],
            ("a.yaml", TestProfile.Worker("one")),
            ("b.yaml", TestProfile.Worker("two") + "  net:\n    devices:\n    - interfaceName: eth0\n    - vendorID: \"8086\"\n")),
        ["SyntaxError"] = new(
            ["PAO1001", "PAO1001", "PAO1104"],
            ("broken.yaml", TestProfile.Worker("du") + "  more: [1, 2\n"),
            ("good.json", """{"apiVersion": "v1", "kind": "ConfigMap",}"""),
            ("bad.yaml", "# two documents\n---\n" + TestProfile.Master("cu", isolated: "\"\U0001F600-3\"")))
            { Release = "4.18" },
        ["Warnings"] = new(
            ["PAO1004", "PAO1006", "PAO2004"],
            ("du.yaml", TestProfile.Worker("du") + "  unknown: 1\n"),
            ("old.yaml", TestProfile.Master("old").Replace("/v2", "/v1", StringComparison.Ordinal)))
            { NoWarn = "" },
        ["Silenced"] = new([], ("du.yaml", TestProfile.Worker("du") + "  unknown: 1\n")) { NoWarn = "PAO2004;PAO1004" },
        ["NoProfile"] = new(["PAO1007"], ("pool.yaml", "apiVersion: v1\nkind: ConfigMap\n")),
        ["Property"] = new(["PAO3002", "PAO3005"], ("du.yaml", TestProfile.Worker("du", isolated: "x")))
        {
            Properties = "<PaoMatch>both</PaoMatch><PaoEnableWorkloadPartitioning>perhaps</PaoEnableWorkloadPartitioning>",
        },
        ["Partitioning"] = new(
            ["PAO1301"],
            ("cluster/infra.yaml", "apiVersion: config.openshift.io/v1\nkind: Infrastructure\nmetadata: {name: cluster}\nstatus:\n  cpuPartitioning: None\n"),
            ("du.yaml", TestProfile.Worker("du")))
            { Properties = "<PaoEnableWorkloadPartitioning>true</PaoEnableWorkloadPartitioning>" },
        ["FeatureGate"] = new(["PAO1106"], ("du.yaml", MixedWithDynamicAllocation()))
        {
            Release = "5.2",
            Rest = "<ItemGroup><PaoFeatureGate Include=\"Other;MixedCPUsAllocation\" /></ItemGroup>",
        },
        ["OutsideTheProject"] = new(["PAO1104", "PAO1104"], ("du.yaml", TestProfile.Worker("du", isolated: "x")))
        {
            Rest = "<ItemGroup><ClusterManifest Include=\"../SameInIdeShared/*.yaml\" /></ItemGroup>",
        },
        ["-C# and more"] = new(["PAO1103"], ("a.yaml", TestProfile.Worker("twice")), ("b.yaml", TestProfile.Worker("twice"))),
        ["ListedTwice"] = new(["PAO1104"], ("du.yaml", TestProfile.Worker("du", isolated: "x")))
        {
            Rest = "<ItemGroup><ClusterManifest Include=\"du.yaml\" /><AdditionalFiles Include=\"du.yaml\" /></ItemGroup>",
        },
    };

    public static TheoryData<string> Names => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Project_InIde_HasTheFindingsOfItsBuild(string name) => packages.Scenario("SameInIde" + name, project =>
    {
        Case @case = s_cases[name];
        @case.Write(project);
        project.Write("../SameInIdeShared/cu.yaml", TestProfile.Master("cu", isolated: "w"));

        IReadOnlyList<BuildFinding> inIde = Run(IdeSession.Open(project));
        Assert.Empty(project.Files("bin"));
        IReadOnlyList<BuildFinding> inBuild = project.Build("--no-restore").Findings;

        Assert.Equal(@case.Codes, inBuild.Select(item => item.Code).Order(StringComparer.Ordinal));
        Assert.Equal(Sorted(inBuild), Sorted(inIde));
    });

    [Fact]
    public void Project_ThatRendersIntoItsInput_ShowsNoOutput() => packages.Scenario("SameInIdeSameFolder", project =>
    {
        project.WriteSdkProject("site.csproj", "<PaoManifestOutputPath>./</PaoManifestOutputPath>");
        project.Write("du.yaml", TestProfile.Worker("du"));
        project.Build().Succeeded();
        Assert.Contains("du_tuned.yaml", project.Files("."));

        var session = IdeSession.OpenWorkspace(project);
        Assert.Equal(["du.yaml"], session.AdditionalFiles);
        Assert.Empty(Run(session));
    });

    // Test frameworks wait on the thread pool; so may a scenario.
    private static IReadOnlyList<BuildFinding> Run(IdeSession session) => Task.Run(session.FindAsync).GetAwaiter().GetResult();

    private static IEnumerable<BuildFinding> Sorted(IEnumerable<BuildFinding> findings) =>
        findings.OrderBy(item => item.ToString(), StringComparer.Ordinal);

    private static string MixedWithDynamicAllocation() => TestProfile.Worker("du")
        .Replace("  name: du\n", "  name: du\n  annotations:\n    performance.openshift.io/dra-resource-management: \"true\"\n", StringComparison.Ordinal)
        .Replace("  cpu:\n", "  workloadHints: {mixedCpus: true}\n  cpu:\n    shared: \"16\"\n", StringComparison.Ordinal);

    private sealed record Case(string[] Codes, params (string Name, string Text)[] Files)
    {
        public string Release { get; init; } = "4.18";

        public string NoWarn { get; init; } = "PAO2004";

        public string Properties { get; init; } = "";

        public string Rest { get; init; } = "";

        public void Write(TestProject project)
        {
            project.WriteSdkProject(
                "site.csproj",
                $"<NoWarn>{NoWarn}</NoWarn><PaoOperatorRelease>{Release}</PaoOperatorRelease>{Properties}",
                Rest);
            foreach ((string name, string text) in Files) project.Write(name, text);
        }
    }
}
