using static PaoRender.GoTemplates.Tests.Rendering;

namespace PaoRender.GoTemplates.Tests;

public class FunctionTests
{
    [Theory]
    [InlineData("and .S .E .Z.X", "")]
    [InlineData("and .S .N", "3")]
    [InlineData("or .S .S.X", "str")]
    [InlineData("or .E .Z", "0")]
    [InlineData("not .E", "true")]
    [InlineData("not .Missing", "true")]
    public void Logic_Computed_StopsEarly(string call, string expected) => Assert.Equal(expected, Render("{{" + call + "}}"));

    [Theory]
    [InlineData("eq .S \"str\"", "true")]
    [InlineData("eq .N 1 2 3", "true")]
    [InlineData("eq .Missing \"a\"", "false")]
    [InlineData("eq .Missing nil", "true")]
    [InlineData("ne .S \"str\"", "false")]
    [InlineData("lt .N 4", "true")]
    [InlineData("le 2.5 2.5", "true")]
    [InlineData("gt \"b\" \"a\"", "true")]
    [InlineData("ge 1 2", "false")]
    public void Comparisons_Computed_HaveGoMeaning(string call, string expected) => Assert.Equal(expected, Render("{{" + call + "}}"));

    [Theory]
    [InlineData("len .U", "4")]
    [InlineData("len .L", "2")]
    [InlineData("index .L 1", "22")]
    [InlineData("index . \"S\"", "str")]
    [InlineData("index . \"Missing\"", "<no value>")]
    [InlineData("index .S 0", "115")]
    [InlineData("print 1 2 \"a\" .L 3", "1 2a[1 22] 3")]
    [InlineData("print .Missing", "<nil>")]
    [InlineData("println .S 1", "str 1\n")]
    public void Functions_Computed_HaveGoMeaning(string call, string expected) => Assert.Equal(expected, Render("{{" + call + "}}"));

    [Theory]
    [InlineData("%s|%d|%v|%q|%x|%t|%%", ".S .N .L .S .N .T", "str|3|[1 22]|\"str\"|3|true|%")]
    [InlineData("%q", ".U", "\"é\\\"\\n\"")]
    [InlineData("%+q %#q", ".U .S", "\"\\u00e9\\\"\\n\" `str`")]
    [InlineData("%q", ".L", "['\\x01' '\\x16']")]
    [InlineData("%x %X %#x % x", ".S 255 .S .S", "737472 FF 0x737472 73 74 72")]
    [InlineData("%5d|%-5d|%05d|%+d|% d", "3 3 -3 3 3", "    3|3    |-0003|+3| 3")]
    [InlineData("%5s|%-5s|%.2s", ".S .S .S", "  str|str  |st")]
    [InlineData("%.2f %8.3f %e %g", "2.5 2.5 2.5 2.5", "2.50    2.500 2.500000e+00 2.5")]
    [InlineData("%c %o %b %T", "'a' 8 5 .S", "a 10 101 string")]
    [InlineData("%s %d %t", ".N .S .Missing", "%!s(int=3) %!d(string=str) %!t(<nil>)")]
    [InlineData("%d %d", "1", "1 %!d(MISSING)")]
    [InlineData("%d", "1 2 .S", "1%!(EXTRA int=2, string=str)")]
    [InlineData("%z %", "1", "%!z(int=1) %!(NOVERB)")]
    public void Printf_Verbs_FormatLikeGo(string format, string arguments, string expected) =>
        Assert.Equal(expected, Render("{{printf \"" + format + "\" " + arguments + "}}"));

    [Fact]
    public void MissingName_ByKindOfMap_DiffersForIndexOnly()
    {
        var template = AssetTemplate.Parse("t", "{{.X}}|{{index . \"X\"}}");

        Assert.Equal("<no value>|", template.Render(new TemplateData(TemplateDataKind.Strings)));
        Assert.Equal("<no value>|<no value>", template.Render(new TemplateData()));
    }
}
