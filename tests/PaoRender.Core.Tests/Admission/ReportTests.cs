using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Admission;

/// <summary>One cause gives one report, in reading order, at the place where it is put right.</summary>
public class ReportTests
{
    [Theory]
    [InlineData("nodeSelector:\n    node-role.kubernetes.io/worker: \"\"", "nodeSelector:\n  - worker", "PAO1002 10:3")]
    [InlineData("nodeSelector:\n    node-role.kubernetes.io/worker: \"\"", "nodeSelector: worker", "PAO1002 9:17")]
    [InlineData("nodeSelector:\n    node-role.kubernetes.io/worker: \"\"", "nodeSelector:\n    a.b/$mcp: \"\"", "PAO1016 10:5")]
    [InlineData("nodeSelector:\n    node-role.kubernetes.io/worker: \"\"", "nodeSelector:\n    a.b/c/d: \"\"", "PAO1111 10:5")]
    [InlineData("nodeSelector:\n    node-role.kubernetes.io/worker: \"\"", "nodeSelector:\n    node-role.kubernetes.io/nowhere: \"\"", "PAO1201 9:3")]
    [InlineData("reserved: \"0-1\"", "reserved: 0", "PAO1002 7:15")]
    [InlineData("reserved: \"0-1\"", "reserved:", "PAO1101 7:5")]
    [InlineData("reserved: \"0-1\"", "reserved: null", "PAO1101 7:15")]
    [InlineData("cpu:\n    reserved: \"0-1\"\n    isolated: \"2-7\"\n", "x: y\n", "PAO1101 5:1")]
    [InlineData("cpu:\n    reserved: \"0-1\"\n    isolated: \"2-7\"\n", "cpu: 0-7\n", "PAO1002 6:8")]
    [InlineData("cpu:\n    reserved: \"0-1\"\n    isolated: \"2-7\"\n", "cpu: []\n", "PAO1002 6:8")]
    [InlineData("metadata:\n  name: good", "metadata: good", "PAO1002 3:11")]
    [InlineData("metadata:\n  name: good", "metadata: [name]", "PAO1002 3:11")]
    [InlineData("metadata:\n  name: good", "metadata:", "PAO1102 3:1")]
    public void Mistake_IsReportedOnce(string from, string to, string expected)
    {
        RenderResult result = AdmissionInput.Render(OperatorRelease.Newest, Strictness.Strict, AdmissionInput.Good.Replace(from, to));
        Assert.Equal(expected, AdmissionInput.Errors(result));
    }

    [Theory]
    [InlineData("hugepages:\n  defaultHugepagesSize: 1G\n  pages: [1G]", "PAO1002 13:13")]
    [InlineData("hardwareTuning:\n  isolatedCpuFreq: \"1\"\n  reservedCpuFreq: 1", "PAO1002 12:22")]
    public void Mistake_InAField_HidesWhatFollowsFromIt(string lines, string expected) =>
        Assert.Equal(expected, AdmissionInput.Errors(AdmissionInput.Render(OperatorRelease.Newest, Strictness.Strict, AdmissionInput.With(lines))));

    // What a profile seems to lack is there under another name, which is the thing to correct.
    [Theory]
    [InlineData("isolated: \"2-7\"", "isoleted: \"2-7\"", "PAO1004 8:5")]
    [InlineData("isolated:", "iso\u200Blated:", "PAO1004 8:5")]
    [InlineData("  nodeSelector:\n    node", "    nodeSelector:\n      node", "PAO1004 9:5")]
    [InlineData("  name: good", "  nmae: good", "PAO1004 4:3")]
    [InlineData("    reserved: \"0-1\"\n", "    reserved: \"0-1\"\n    reserved: \"0-1\"\n", "PAO1015 8:5")]
    public void MisspeltField_HidesThatItIsMissing(string from, string to, string expected)
    {
        string text = AdmissionInput.Good.Replace(from, to);
        Assert.NotEqual(AdmissionInput.Good, text);
        Assert.Equal(expected, AdmissionInput.Errors(AdmissionInput.Render(OperatorRelease.Newest, Strictness.Strict, text)));
    }

    [Theory]
    [InlineData("  nodeSelector:", "  nodeselector:", "PAO1004 13:3")]
    [InlineData("machineConfigSelector:", "machineconfigSelector:", "PAO1004 8:3")]
    [InlineData("labels:", "lables:", "PAO1004 5:3")]
    [InlineData("matchLabels:", "matchlabels:", "PAO1004 14:5")]
    [InlineData("name: worker-du", "nmae: worker-du", "PAO1004 4:3")]
    public void MisspeltFieldOfAPool_HidesWhatFollowsFromIt(string from, string to, string expected)
    {
        string pool = PaoRender.Rules.Example.Pool.Replace(from, to);
        Assert.NotEqual(PaoRender.Rules.Example.Pool, pool);
        RenderResult result = AdmissionInput.Render(
            OperatorRelease.Newest, Strictness.Strict, AdmissionInput.Good.Replace("io/worker", "io/worker-du"), pool);
        Assert.Equal(expected, AdmissionInput.Errors(result));
    }

    [Theory]
    [InlineData("spec: text")]
    [InlineData("spec: [cpu]")]
    [InlineData("spec: \"{{ spec }}\"")]
    public void SpecThatIsNone_IsReportedOnce(string spec)
    {
        string text = AdmissionInput.Good.Substring(0, AdmissionInput.Good.IndexOf("spec:", System.StringComparison.Ordinal)) + spec + "\n";
        string code = spec.Contains('{') ? "PAO1016" : "PAO1002";
        Assert.Equal(code + " 5:7", AdmissionInput.Errors(AdmissionInput.Render(OperatorRelease.Newest, Strictness.Strict, text)));
    }

    [Fact]
    public void SyntaxError_IsNotFollowedByAMissingProfile()
    {
        RenderResult result = AdmissionInput.Render(OperatorRelease.Newest, Strictness.Strict, AdmissionInput.Good.Replace("  cpu:", "\tcpu:"));
        Assert.Equal(ReadingCodes.Malformed, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void BrokenSelectorOfAPool_IsNotFollowedByAMissingPool()
    {
        const string Pool = """
            apiVersion: machineconfiguration.openshift.io/v1
            kind: MachineConfigPool
            metadata: {name: edge}
            spec:
              nodeSelector: {matchExpressions: [{key: a, operator: Is}]}

            """;
        RenderResult result = AdmissionInput.Render(
            OperatorRelease.Newest, Strictness.Strict, AdmissionInput.Good.Replace("io/worker", "io/edge"), Pool);
        Assert.Equal("PAO1203 5:3", AdmissionInput.Errors(result));
    }

    [Fact]
    public void Diagnostics_ComeInReadingOrder()
    {
        string bad = AdmissionInput.Good.Replace("name: good", "name: Bad").Replace("\"2-7\"", "2").Replace("\"0-1\"", "\"x\"") + "  unknown: 1\n";
        RenderResult result = AdmissionInput.Render(OperatorRelease.Newest, Strictness.Strict, bad, bad.Replace("Bad", "Worse"), "a: [\n");
        Assert.Equal(
            [("1.yaml", 4), ("1.yaml", 7), ("1.yaml", 8), ("1.yaml", 11), ("2.yaml", 4), ("2.yaml", 7),
                ("2.yaml", 8), ("2.yaml", 9), ("2.yaml", 11), ("3.yaml", 1)],
            result.Diagnostics.Where(item => item.Code != RenderCodes.BuiltInAssets).Select(item => (item.Position.File, item.Position.Line)));
    }

    [Fact]
    public void AliasedValue_IsReportedWhereItIsUsed()
    {
        string text = AdmissionInput.Good.Replace("metadata:", "x-cpus: &cpus 0-x\nmetadata:").Replace("\"2-7\"", "*cpus");
        RenderResult result = AdmissionInput.Render(OperatorRelease.Newest, Strictness.Strict, text);
        Assert.Equal("PAO1104 9:15", AdmissionInput.Errors(result));
    }

    [Theory]
    [InlineData("|\n      {\n        \"maxPods\": \"250\"\n      }", "PAO1108 8:20")]
    [InlineData("|\n      {\n        \"maxPods\": 250,\n      }", "PAO1108 9:7")]
    [InlineData("'{\"maxPods\": \"250\"}'", "PAO1108 6:33")]
    [InlineData("|\n      {\n        \"maxPods\": 250,\n        \"maxPods\": 251\n      }", "PAO1015 9:9")]
    [InlineData("'{\"systemReserved\": {\"cpu\": \"1\", \"cpu\": \"2\"}}'", "PAO1015 6:33")]
    public void Snippet_IsReportedAtItsLine(string snippet, string expected)
    {
        string text = AdmissionInput.Good.Replace("name: good", "name: good\n  annotations:\n    kubeletconfig.experimental: " + snippet);
        Assert.Equal(expected, AdmissionInput.Errors(AdmissionInput.Render(OperatorRelease.Newest, Strictness.Strict, text)));
    }

    [Theory]
    [InlineData("spec:\n", "spec:\n  cpu: {reserved: \"8\", isolated: \"9\"}\n", "PAO1015 7:3")]
    [InlineData("    isolated: \"2-7\"", "    isolated: \"2-7\"\n    isolated: \"2-6\"", "PAO1015 9:5")]
    public void RepeatedKey_IsAnErrorInStrictAndAMessageInReference(string from, string to, string expected)
    {
        string text = AdmissionInput.Good.Replace(from, to);
        Assert.Equal(expected, AdmissionInput.Errors(AdmissionInput.Render(OperatorRelease.Newest, Strictness.Strict, text)));
        RenderResult reference = AdmissionInput.Render(OperatorRelease.Newest, Strictness.Reference, text);
        Assert.True(reference.Succeeded);
        Assert.Contains(reference.Diagnostics, item => item.Code == ReadingCodes.RepeatedKey && item.Severity == DiagnosticSeverity.Message);
    }
}
