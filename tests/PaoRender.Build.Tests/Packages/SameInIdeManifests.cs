using System;
using System.Collections.Generic;
using PaoRender.Build.Tests.Ide;
using PaoRender.Build.Tests.Infra;

namespace PaoRender.Build.Tests.Packages;

/// <summary>What an IDE marks is what a build reports (code, weight, file, line, column and text): errors in manifests.</summary>
public sealed class SameInIdeManifests(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    private static readonly Dictionary<string, IdeCase> s_cases = new()
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
            ("b.yaml", TestProfile.Worker("two")
                + "  net:\n    userLevelNetworking: true\n    devices:\n    - interfaceName: eth0\n    - vendorID: \"8086\"\n")),
        ["SyntaxError"] = new(
            ["PAO1001", "PAO1001", "PAO1104"],
            ("broken.yaml", TestProfile.Worker("du") + "  more: [1, 2\n"),
            ("good.json", """{"apiVersion": "v1", "kind": "ConfigMap",}"""),
            ("bad.yaml", "# two documents\n---\n" + TestProfile.Master("cu", isolated: "\"\U0001F600-3\"")))
            { Release = "4.18" },
        ["NoProfile"] = new(["PAO1007"], ("pool.yaml", "apiVersion: v1\nkind: ConfigMap\n")),
    };

    public static TheoryData<string> Names => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Project_InIde_HasTheFindingsOfItsBuild(string name) => s_cases[name].Compare(packages, "SameInIde" + name);
}
