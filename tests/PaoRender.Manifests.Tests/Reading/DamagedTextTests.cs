using System;
using System.Linq;
using System.Text;

namespace PaoRender.Manifests.Tests.Reading;

/// <summary>Whatever the text, reading ends in a tree or in diagnostics whose places are in the text.</summary>
public class DamagedTextTests
{
    private const int Runs = 4000;

    private const string Sample = """
        # a profile
        apiVersion: performance.openshift.io/v2
        kind: "PerformanceProfile"
        metadata: {name: 'it''s', annotations: {a.b/c: "x\u00e9\U0001F600\
          y"}}
        spec: &spec
          cpu:
            reserved: !!str 0-1
            isolated: "2-7"
          list:
          - - a
            - 1.5e3
          - ? key
            : ~
          text: |-2
              one
            two

          folded: >+
            three
            four

          again: [*spec2, {<<: {a: 1}}]
        ---
        %TAG !e! tag:example.com,2000:
        {"a": [true, null, -0.5e+3, "\ud83d\ude00"], "b": {}}
        ...

        """;

    private static readonly string[] s_pieces =
    [
        "\t", "\n", "\r", "\r\n", " ", "  ", "\0", "\x7f", "\u0085", "\u2028", "\uFEFF", "\uD83D", "\uDE00", "\uFFFF", "\"",
        "'", "\\", "\\U", "\\UFFFFFFFF",
        "\\uDE00\\uD83D", "...\n", "\n...\n...\n", "---\n", "\n--- ", "%TAG ! \n", "%TAG !a! !\n", "%YAML 9.9\n", "!", "!!", "!<", "!<>", "!<%",
        "!a!b ", "&", "&a ", "*",
        "*a ", "<<: ", "? ", ": ", "- ", "[", "]", "{", "}", ",", "|", ">", "|9\n", ">0\n", "#", " #", "@", "`", "%", "!!binary ",
        "!!int ", "{{", "}}", "a: a: ",
    ];

    [Fact]
    public void Text_DamagedAnywhere_EndsInATreeOrInDiagnosticsInside()
    {
        var random = new Random(20);
        for (int run = 0; run < Runs; run++)
        {
            string text = Damage(random);
            try
            {
                Check(text);
            }
            catch (Exception problem)
            {
                throw new InvalidOperationException($"run {run}: {Escaped(text)}", problem);
            }
        }
    }

    [Fact]
    public void Text_CutAnywhere_EndsInATreeOrInDiagnosticsInside()
    {
        for (int length = 0; length <= Sample.Length; length++) Check(Sample[..length]);
    }

    private static void Check(string text)
    {
        var problems = new DiagnosticBag();
        foreach (ManifestDocument document in ManifestText.Read("f", text, problems, new ManifestTextOptions { Losses = DiagnosticSeverity.Error }))
            CheckNode(document.Root, text);
        foreach (ManifestDiagnostic problem in problems.Items) CheckPlace(problem.Position.Line, problem.Position.Column, text);
    }

    private static void CheckNode(ManifestNode node, string text)
    {
        CheckPlace(node.Line, node.Column, text);
        Assert.True(node.Length >= 0);
        if (node is ManifestSequence sequence)
        {
            foreach (ManifestNode item in sequence.Items) CheckNode(item, text);
        }
        else if (node is ManifestMapping mapping)
        {
            foreach (ManifestEntry entry in mapping.Entries)
            {
                CheckPlace(entry.Line, entry.Column, text);
                CheckNode(entry.Value, text);
            }
        }
    }

    private static void CheckPlace(int line, int column, string text)
    {
        if (text.StartsWith('\uFEFF')) text = text[1..];
        string[] lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        Assert.InRange(line, 1, lines.Length);
        Assert.InRange(column, 1, lines[line - 1].Length + 1);
    }

    private static string Damage(Random random)
    {
        var text = new StringBuilder(Sample);
        for (int count = random.Next(1, 5); count > 0; count--)
        {
            int at = random.Next(text.Length + 1);
            if (random.Next(3) == 0) text.Remove(at, Math.Min(random.Next(1, 30), text.Length - at));
            else text.Insert(at, s_pieces[random.Next(s_pieces.Length)]);
        }

        return text.ToString();
    }

    private static string Escaped(string text) => string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"));
}
