using System.Linq;
using static PaoRender.GoTemplates.Tests.Rendering;

namespace PaoRender.GoTemplates.Tests;

public class RefusalTests
{
    [Theory]
    [InlineData("a\n  {{.S", 2, 3, "no end '}}'")]
    [InlineData("{{/* a", 1, 1, "no end '*/'")]
    [InlineData("{{/* a */ }}", 1, 10, "must follow '*/'")]
    [InlineData("{{if .S}}\n{{if .N}}x{{end}}", 1, 3, "'if' is never closed")]
    [InlineData("x{{end}}", 1, 4, "'end' closes nothing")]
    [InlineData("{{if .S}}{{else}}{{else}}{{end}}", 1, 20, "'else' belongs to no block")]
    [InlineData("{{range .L}}{{else if .S}}{{end}}", 1, 20, "'if' cannot follow 'else'")]
    [InlineData("{{.S-}}", 1, 5, "'-' cannot follow a name")]
    [InlineData("{{{.S}}", 1, 3, "'{' has no meaning")]
    [InlineData("{{}}", 1, 3, "value is missing")]
    [InlineData("{{(.S}}", 1, 6, "')' is missing")]
    [InlineData("{{.S)}}", 1, 5, "')' is out of place")]
    [InlineData("{{print\"a\"}}", 1, 8, "cannot follow a name")]
    [InlineData("{{eq .S `a`\"b\"}}", 1, 12, "White space must separate")]
    [InlineData("{{html .S}}", 1, 3, "no function 'html'")]
    [InlineData("{{$x}}", 1, 3, "$x is not declared")]
    [InlineData("{{.S | 3}}", 1, 8, "which is not a function")]
    [InlineData("{{3.S}}", 1, 3, "not a number")]
    [InlineData("{{99999999999999999999}}", 1, 3, "not a number")]
    [InlineData("{{\"a\nb\"}}", 1, 3, "no closing")]
    [InlineData("{{\"\\q\"}}", 1, 4, "no escape")]
    [InlineData("{{\"\\xff\"}}", 1, 3, "valid UTF-8")]
    [InlineData("{{'ab'}}", 1, 3, "exactly one character")]
    [InlineData("{{break}}", 1, 3, "inside of 'range'")]
    [InlineData("{{$a, $b := .L}}", 1, 3, "two variables")]
    [InlineData("{{if .S}}{{define \"d\"}}{{end}}{{end}}", 1, 12, "outside of all blocks")]
    [InlineData("{{define \"d\"}}a{{end}}{{define \"d\"}}b{{end}}", 1, 25, "defined twice")]
    public void Parse_Mistake_IsRefusedWithPosition(string text, int line, int column, string reason) =>
        Check(Assert.Throws<TemplateException>(() => AssetTemplate.Parse("t", text)), line, column, reason);

    [Theory]
    [InlineData("\n {{.S.X}}", 2, 4, "a string has no field 'X'")]
    [InlineData("{{range .L}}{{.X}}{{end}}", 1, 15, "an integer has no field 'X'")]
    [InlineData("{{eq .S 1}}", 1, 3, "a string cannot be compared with an integer")]
    [InlineData("{{eq .L .L}}", 1, 3, "cannot be compared")]
    [InlineData("{{lt .T .F}}", 1, 3, "no order")]
    [InlineData("{{index .L 2}}", 1, 3, "outside of the 2 elements")]
    [InlineData("{{len 3}}", 1, 3, "no length")]
    [InlineData("{{len}}", 1, 3, "needs 1 argument")]
    [InlineData("{{printf .N}}", 1, 3, "the format is a string")]
    [InlineData("{{printf \"%*d\" 1 2}}", 1, 3, "not supported")]
    [InlineData("{{range .S}}{{end}}", 1, 3, "does not fit")]
    [InlineData("{{range 9999999999}}{{end}}", 1, 3, "at most")]
    [InlineData("{{nil}}", 1, 3, "cannot stand alone")]
    [InlineData("{{.S 1}}", 1, 3, "takes no arguments")]
    [InlineData("{{template \"d\"}}", 1, 3, "not defined")]
    [InlineData("{{define \"d\"}}{{template \"d\"}}{{end}}{{template \"d\"}}", 1, 17, "nested more than")]
    public void Render_Mistake_IsRefusedWithPosition(string text, int line, int column, string reason)
    {
        var template = AssetTemplate.Parse("t", text);

        Check(Assert.Throws<TemplateException>(() => template.Render(Data)), line, column, reason);
    }

    [Theory]
    [InlineData("{{if .S}}", "{{end}}")]
    [InlineData("{{if .F}}{{else if .S}}", "{{end}}")]
    public void Parse_HostileNesting_IsRefused(string opener, string closer) =>
        Assert.Contains("deep", Refusal(Many(opener) + Many(closer)).Reason, System.StringComparison.Ordinal);

    [Fact]
    public void Parse_HostileParentheses_AreRefused() =>
        Assert.Contains("deep", Refusal("{{" + Many("(") + ".S" + Many(")") + "}}").Reason, System.StringComparison.Ordinal);

    private static string Many(string text) => string.Concat(Enumerable.Repeat(text, 100_000));

    private static void Check(TemplateException refusal, int line, int column, string reason)
    {
        Assert.Contains(reason, refusal.Reason, System.StringComparison.Ordinal);
        Assert.Equal((line, column, "t"), (refusal.Line, refusal.Column, refusal.TemplateName));
        Assert.StartsWith($"t({line},{column}): ", refusal.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{range 1000000}}{{range 1000000}}{{end}}{{end}}", "steps")]
    [InlineData("{{range 1000000}}{{range 1000000}}{{.}}{{end}}{{end}}", "steps")]
    [InlineData("{{range 1000000}}{{printf \"%1000d\" 1}}{{end}}", "characters")]
    public void RunsWithoutEnd_AreStopped(string template, string word) =>
        Assert.Contains(word, Refusal(template).Reason, System.StringComparison.Ordinal);
}
