using static PaoRender.GoTemplates.Tests.Rendering;

namespace PaoRender.GoTemplates.Tests;

public class SyntaxTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a { } }} {", "a { } }} {")]
    [InlineData("a\n{{.S}}\nb", "a\nstr\nb")]
    [InlineData("a \r\n\t{{- .S -}} \n b", "astrb")]
    [InlineData("a {{- /* two\nlines */ -}} b", "ab")]
    [InlineData("a {{/* c */}} b", "a  b")]
    [InlineData("{{if .F}} {{- end}}x", "x")]
    [InlineData("{{\n.S\n}}", "str")]
    [InlineData("{{-3}}", "-3")]
    [InlineData("a {{- 3}}", "a3")]
    public void Text_TrimMarkersAndComments_AreApplied(string text, string expected) => Assert.Equal(expected, Render(text));

    [Theory]
    [InlineData("{{\"a\\t\\x41\\u00e9\\303\\251\\\"\"}}", "a\tAéé\"")]
    [InlineData("{{`raw\\n`}}", "raw\\n")]
    [InlineData("{{'a'}} {{'\\n'}}", "97 10")]
    [InlineData("{{0x1F}} {{0b11}} {{017}} {{1_000}} {{+5}}", "31 3 15 1000 5")]
    [InlineData("{{2.5}} {{1e3}} {{1e6}} {{.5}} {{0.00001}}", "2.5 1000 1e+06 0.5 1e-05")]
    [InlineData("{{true}} {{false}}", "true false")]
    public void Constants_Printed_AreRead(string text, string expected) => Assert.Equal(expected, Render(text));

    [Theory]
    [InlineData("{{.S | print}}", "str")]
    [InlineData("{{.S | printf \"%s-%s\" .E}}", "-str")]
    [InlineData("{{(printf \"%d\" (len .L)) | eq \"2\"}}", "true")]
    [InlineData("{{$x := .S}}{{$x}}{{$x = .N}}{{$x}}", "str3")]
    [InlineData("{{$x := 1}}{{if .S}}{{$x := 2}}{{$x}}{{$x = 3}}{{end}}{{$x}}", "21")]
    [InlineData("{{$x := 1}}{{if .S}}{{$x = 2}}{{end}}{{$x}}", "2")]
    [InlineData("{{$x := 1}}{{if .F}}{{$x := 2}}{{else}}{{$x}}{{end}}", "1")]
    [InlineData("{{with .S}}{{$.N}}{{.}}{{end}}", "3str")]
    [InlineData("{{($).S}}{{$.Missing.Deep}}", "str<no value>")]
    public void Pipelines_AndVariables_HaveGoMeaning(string text, string expected) => Assert.Equal(expected, Render(text));

    [Theory]
    [InlineData("{{define \"d\"}}[{{.}}{{$}}]{{end}}{{template \"d\" .S}}", "[strstr]")]
    [InlineData("{{template \"d\"}}{{define \"d\"}}<{{.X}}>{{end}}", "<<no value>>")]
    [InlineData("{{block \"b\" .N}}{{.}}!{{end}}{{template \"b\" .S}}", "3!str!")]
    public void NamedTemplates_Invoked_Render(string text, string expected) => Assert.Equal(expected, Render(text));
}
