namespace PaoRender.Manifests.Tests.Reading;

/// <summary>A text that is not valid YAML is refused once, at the place where it has to be put right.</summary>
public class MalformedPlaceTests
{
    [Theory]
    [InlineData("a:\n\tb: 1\n", 2, 1, "tab")]
    [InlineData("a: 1\n\tb: 2\n", 2, 1, "tab")]
    [InlineData("a:\n  b: 1\n  \tc: 2\n", 3, 3, "tab")]
    [InlineData("a:\n- b\n\t- c\n", 3, 1, "tab")]
    [InlineData("a: |\n\tx\n", 2, 1, "tab")]
    [InlineData("a:\n  b: 1\n\t\n  c: 2\n", 3, 1, "tab")]
    [InlineData("a:\n  b: 1\n\t# x\n  c: 2\n", 3, 1, "tab")]
    [InlineData("\ta: 1\nb: 2\n", 1, 1, "tab")]
    [InlineData("{% if x %}\na: 1\n", 1, 1, "template")]
    [InlineData("a: \"abc\nb: 1\n", 1, 4, "quote")]
    [InlineData("a: 'abc\nb: 1\n", 1, 4, "quote")]
    [InlineData("a:\n  b: \"0-1\n  c: \"2-7\"\n", 2, 6, "quote")]
    [InlineData("a:\n  b: '0-1\n  c: '2-7'\n", 2, 6, "quote")]
    [InlineData("a: [\"b, c]\nd: e\n", 1, 5, "quote")]
    [InlineData("a: |\n  it's\nb: \"x\nc: 1\n", 3, 4, "quote")]
    [InlineData("a: it's # don't\nb: 'x\nc: 1\n", 2, 4, "quote")]
    [InlineData("a: 'it''s'\nb: \"x\\\"\nc: 1\n", 2, 4, "quote")]
    [InlineData("a: {b: c\n\n\n", 1, 4, "bracket")]
    [InlineData("a: [1\nb: 2\n", 1, 4, "bracket")]
    [InlineData("a: {{ .b }}\n", 1, 4, "template")]
    [InlineData("a: \"\\UFFFFFFFF\"\n", 1, 4, "escape")]
    [InlineData("a: 1\nb: \"\\uDE00\\uD83D\"\n", 2, 4, "escape")]
    [InlineData("a: \"\\uD83D\"\n", 1, 4, "surrogate")]
    [InlineData("a: 1\n%TAG ! x\n", 2, 1, "---")]
    [InlineData("%TAG ! \na: 1\n", 1, 1, "'%TAG' cannot be used")]
    [InlineData("%YAML 1.1\n---\na: 1\n", 1, 1, "'%YAML' cannot be used")]
    [InlineData("# x\n\n%YAML 1.2\n---\na: 1\n", 3, 1, "remove this line")]
    [InlineData("a: 1\n---\nb: 2\n%TAG !e! tag:example.com,2000:\n---\nc: 3\n", 4, 1, "'%TAG' cannot be used")]
    [InlineData("a: !<> x\n", 1, 4, "tag")]
    [InlineData("a: !<not a uri> 1\n", 1, 4, "tag")]
    [InlineData("a: !x%zz 1\n", 1, 4, "tag")]
    [InlineData("a: !!int x\n", 1, 4, "!!int")]
    [InlineData("a: !!binary '*'\n", 1, 4, "base64")]
    [InlineData("a: *x\n", 1, 4, "anchor")]
    [InlineData("a: &x [*x]\n", 1, 8, "itself")]
    [InlineData("a: b\n c: d\n", 2, 3, "indentation")]
    [InlineData("a:\n  b 1\n  c: 2\n", 2, 4, "'b' a colon is missing")]
    [InlineData("a:\n  b\n    c: 2\n", 2, 4, "'b' a colon is missing")]
    [InlineData("a:\n  b:1\n\n  # x\n  c: 2\n", 2, 4, "a blank is missing")]
    [InlineData("a: 1\nb 2\nc: 3\n", 2, 2, "'b' a colon is missing")]
    [InlineData("a:b\nc: 1\n", 1, 2, "a blank is missing")]
    [InlineData("a: 1\n---\na:b\nc: 1\n", 3, 2, "a blank is missing")]
    [InlineData("a: b\n  c d\n  e: f\n", 3, 4, "indentation")]
    [InlineData("a: |\n  x\n y z\n", 3, 2, "indentation")]
    [InlineData("a:\n\u00A0 b:\n    c: 1\n  d: 2\n", 2, 1, "no-break space")]
    [InlineData("a:\u00A0\n  b: 1\n", 1, 3, "no-break space")]
    [InlineData("a:\n  b\uFF1A1\n  c: 2\n", 2, 4, "full-width")]
    [InlineData("a: \u201C\n  b: 1\n", 1, 4, "curly quote")]
    [InlineData("a: 1\u0085b: @x\n", 1, 9, "start with")]
    [InlineData("a: 1\r\nb: @x\r\n", 2, 4, "start with")]
    [InlineData("a: 1\rb: @x\r", 2, 4, "start with")]
    [InlineData("a: \U0001F600\nb: {\U0001F600: @x}\n", 2, 9, "start with")]
    [InlineData("\uFEFFa: @x\n", 1, 4, "start with")]
    [InlineData("\tb: @x\n", 1, 1, "tab")]
    [InlineData("a\0:\0 \0b\0\n\0", 1, 2, "UTF-16")]
    [InlineData("\0a\0:\0 \0b", 1, 1, "UTF-16")]
    [InlineData("a: \0b\n", 1, 4, "U+0000")]
    public void Text_IsRefusedAtItsPlace(string text, int line, int column, string word)
    {
        var problems = new DiagnosticBag();
        ManifestText.Read("f", text, problems);

        ManifestDiagnostic problem = Assert.Single(problems.Items);
        Assert.Equal((ReadingCodes.Malformed, line, column), (problem.Code, problem.Position.Line, problem.Position.Column));
        Assert.Contains(word, problem.Message, System.StringComparison.Ordinal);
    }

    // YAML looks for the colon of a key no further than 1,024 characters.
    [Theory]
    [InlineData("  ", 2, 3)]
    [InlineData("- ", 2, 3)]
    public void Key_ThatIsTooLong_IsNamedAsSuch(string start, int line, int column)
    {
        var problems = new DiagnosticBag();
        ManifestText.Read("f", $"a:\n{start}{new string('k', 2000)}: 1\n", problems);

        ManifestDiagnostic problem = Assert.Single(problems.Items);
        Assert.Equal((line, column), (problem.Position.Line, problem.Position.Column));
        Assert.Contains("a key has at most 1024 characters, and this one has 2000", problem.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"a\": \"x\ny\"}", 1, 9, "control")]
    [InlineData("{\"a\":\n\"x\\u0041\ty\"}", 2, 9, "control")]
    [InlineData("{\"a\": \"x\\\n\"}", 1, 9, "escape")]
    [InlineData("{\"a\": \"\\q\"}", 1, 8, "escape")]
    [InlineData("{\"a\": \"\\u12\"}", 1, 8, "escape")]
    [InlineData("{\"a\": \"\\", 1, 8, "escape")]
    [InlineData("{\"a\": \"\\n", 1, 10, "ends inside")]
    public void Json_IsRefusedAtItsPlace(string text, int line, int column, string word)
    {
        var problems = new DiagnosticBag();
        ManifestText.Read("f", text, problems, new ManifestTextOptions { JsonMayTurnYaml = false });

        ManifestDiagnostic problem = Assert.Single(problems.Items);
        Assert.Equal((ReadingCodes.Malformed, line, column), (problem.Code, problem.Position.Line, problem.Position.Column));
        Assert.Contains(word, problem.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("...\n...\n")]
    [InlineData("...\n# x\n...\na: 1\n")]
    [InlineData("a: 1\n...\n...\n")]
    public void EndMarks_AreNoError(string text)
    {
        var problems = new DiagnosticBag();
        ManifestText.Read("f", text, problems);
        Assert.Empty(problems.Items);
    }
}
