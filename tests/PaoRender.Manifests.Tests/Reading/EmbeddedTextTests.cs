using System.Linq;

namespace PaoRender.Manifests.Tests.Reading;

/// <summary>A place within a text that a value holds is a place in the file.</summary>
public class EmbeddedTextTests
{
    // The mark shows where the letter X of the value's text stands; there is one X in each.
    [Theory]
    [InlineData("a: |\n  {\n    \"X\": 1\n  }\n")]
    [InlineData("a: |\n\n\n  {\n    \"X\": 1\n  }\n")]
    [InlineData("a: |2\n    {\n      \"X\": 1\n  }\n")]
    [InlineData("a: |-\r\n  {\r\n    \"X\": 1\r\n  }\r\n")]
    [InlineData("a:\n- b: |\n    {\n    \"X\"}\n")]
    [InlineData("a: >\n  {\n  \"X\": 1\n  }\n")]
    [InlineData("a: \"{ \\\"b\\\": 1,\n  \\\"X\\\": 2}\"\n")]
    [InlineData("a: \"{ \\x22b\\U0001F600\\\n  \\tX}\"\n")]
    [InlineData("a: '{''b'':\n\n  X}'\n")]
    [InlineData("a: b c\n  d X e\n")]
    [InlineData("a: !!str |\n  {\n  X}\n")]
    [InlineData("x: 1\n---\na: |\n  {\n  X}\n")]
    public void Place_InATextOfSeveralLines_IsThatOfTheCharacter(string text)
    {
        SourcePosition found = Find(text);
        string before = text[..text.IndexOf('X', System.StringComparison.Ordinal)];
        Assert.Equal((before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n')), (found.Line, found.Column));
    }

    [Theory]
    [InlineData("a: '{\"X\": 1}'\n", 1, 4)]
    [InlineData("b: &b |\n  {\n  X}\na: *b\n", 4, 4)]
    public void Place_InATextOfOneLine_IsWhereItBegins(string text, int line, int column)
    {
        SourcePosition found = Find(text);
        Assert.Equal((line, column), (found.Line, found.Column));
    }

    private static SourcePosition Find(string text)
    {
        var problems = new DiagnosticBag();
        ManifestDocument document = ManifestText.Read("f", text, problems)[^1];
        Assert.Empty(problems.Items);
        ManifestNode value = ((ManifestMapping)document.Root)["a"]!;
        while (value is not ManifestScalar) value = value is ManifestSequence list ? list.Items[0] : ((ManifestMapping)value).Entries[0].Value;
        var scalar = (ManifestScalar)value;
        string before = scalar.Text[..scalar.Text.IndexOf('X', System.StringComparison.Ordinal)];
        return ManifestText.PositionIn(document, scalar, before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
