using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PaoRender.Analyzers.Tests.Support;

namespace PaoRender.Analyzers.Tests;

/// <summary>The mark is under the very words that are wrong.</summary>
public class PositionTests
{
    private const string Head = """
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: du
        spec:
          nodeSelector:
            node-role.kubernetes.io/worker: ""

        """;

    public static TheoryData<string, string, string> Errors => new()
    {
        { "plain value", "PAO1104", Head + "  cpu:\n    reserved: 0-1\n    isolated: [|2-x|] # why\n" },
        { "two plain words", "PAO1104", Head + "  cpu:\n    reserved: 0-1\n    isolated: [|2 to 3|]  \n" },
        { "value in quotes", "PAO1104", Head + "  cpu:\n    reserved: 0-1\n    isolated: [|\"2-x, # 3\"|] # why\n" },
        { "value in single quotes", "PAO1104", Head + "  cpu:\n    reserved: 0-1\n    isolated: [|'it''s'|]\n" },
        { "value over two lines", "PAO1104", Head + "  cpu:\n    reserved: 0-1\n    isolated: [|\"2-x|]\n      4\"\n" },
        { "value in a flow mapping", "PAO1104", Head + "  cpu: {reserved: 0-1, isolated: [|2-x|]}\n" },
        { "unknown key", "PAO1004", Head + "  cpu:\n    reserved: 0-1\n    isolated: 2-3\n    [|isolatd|]: 4\n" },
        { "unknown key in quotes", "PAO1004", Head + "  cpu:\n    reserved: 0-1\n    isolated: 2-3\n    [|\"iso latd\"|]: 4\n" },
        { "parent of a missing field", "PAO1101", Head + "  [|cpu|]:\n    reserved: 0-1\n" },
        { "a list where text belongs", "PAO1002", Head + "  cpu:\n    reserved: 0-1\n    isolated: [|[2, [3, 4], '5']|] # why\n" },
        { "a list over lines where text belongs", "PAO1002", Head + "  cpu:\n    reserved: 0-1\n    isolated: [|[2,|]\n      3]\n" },
        { "a list of lines where text belongs", "PAO1002", Head + "  cpu:\n    reserved: 0-1\n    isolated:\n    [|-|] 2\n" },
        { "a mapping where text belongs", "PAO1002", Head + "  cpu:\n    reserved: 0-1\n    isolated:\n      [|from|]: 2\n" },
        { "text block", "PAO1104", Head + "  cpu:\n    reserved: 0-1\n    isolated: [||-|]\n      2-x\n      3\n" },
        { "after a character of two units", "PAO1104", Head + "  cpu: {\"reserved\": 0-1, ? \"isolated\" : [|2-\U0001F600|]}\n" },
        { "Windows line ends", "PAO1104", (Head + "  cpu:\n    reserved: 0-1\n    isolated: [|2-x|]\n").Replace("\n", "\r\n") },
        { "second document", "PAO1104", "# first\n---\n" + Head + "  cpu:\n    reserved: 0-1\n    isolated: [|2-x|]\n" },
        { "no object", "PAO1005", Head + "  cpu:\n    reserved: 0-1\n    isolated: 2-3\n---\n[|name|]: x\n" },
        { "words after a separator", "PAO1001", Head + "  cpu:\n    reserved: 0-1\n    isolated: 2-3\n---[| |]more\n" },
        { "broken text", "PAO1001", Head + "  cpu:\n    reserved: 0-1\n    isolated: [|@2-3|]\n" },
        { "JSON", "PAO1104", """
            {"apiVersion": "performance.openshift.io/v2", "kind": "PerformanceProfile", "metadata": {"name": "du"},
             "spec": {"nodeSelector": {"node-role.kubernetes.io/worker": ""},
              "cpu": {"reserved": "0-1", "isolated": [|"2-x"|]}}}
            """ },
        { "number in JSON", "PAO1002", """
            {"apiVersion": "performance.openshift.io/v2", "kind": "PerformanceProfile", "metadata": {"name": "du"},
             "spec": {"nodeSelector": {"node-role.kubernetes.io/worker": ""},
              "cpu": {"reserved": "0-1", "isolated": "2-3", "offlined": [|7|]}}}
            """ },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task Error_InAText_IsMarkedExactly(string what, string code, string marked)
    {
        var text = MarkedText.Parse(marked);
        IReadOnlyList<Diagnostic> found = await new AnalyzerHost(new ManifestFile("du.yaml", text.Text)).RunAsync();

        Assert.True(found.Count == 1, $"{what}: {string.Join("\n", found)}");
        MarkedText.Mark mark = Assert.Single(text.Marks);
        Assert.Equal(code, found[0].Id);
        Assert.Equal(LocationKind.ExternalFile, found[0].Location.Kind);
        FileLinePositionSpan span = found[0].Location.GetLineSpan();
        Assert.Equal("/project/du.yaml", span.Path);
        Assert.Equal((mark.Line, mark.Column), (span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1));
        Assert.Equal((mark.Line, mark.Column + mark.Length), (span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1));
        Assert.Equal(
            text.Text.Substring(mark.Start, mark.Length),
            text.Text.Substring(found[0].Location.SourceSpan.Start, found[0].Location.SourceSpan.Length));
    }

    [Fact]
    public async Task Error_InABrokenText_IsMarkedWordByWord()
    {
        // What stands before the break is not known to be a value, as the parser never came back.
        var text = MarkedText.Parse(Head + "  cpu:\n    reserved: 0-1\n    isolated: [|{2-3|]\n");
        Diagnostic found = Assert.Single(await new AnalyzerHost(new ManifestFile("du.yaml", text.Text)).RunAsync());

        Assert.Equal("PAO1001", found.Id);
        Assert.InRange(found.Location.SourceSpan.End, 0, text.Text.Length);
    }

    [Fact]
    public async Task Text_CutAnywhere_IsCheckedWithMarksInsideIt()
    {
        string text = Texts.Profile(
            more: "  additionalKernelArgs: [\"a\", 'b']\n  numa: {topologyPolicy: best-effort}\n  net:\n    devices:\n    - vendorID: \"0x1\"\n");
        for (int length = 0; length <= text.Length; length++)
        {
            var file = ManifestFile.Input("du.yaml", text[..length]);
            foreach (Diagnostic found in await new AnalyzerHost(file).RunAsync())
            {
                Assert.NotEqual("AD0001", found.Id);
                Assert.NotEqual("PAO3101", found.Id);
                Assert.InRange(found.Location.SourceSpan.End, found.Location.SourceSpan.Start, length);
            }
        }
    }
}
