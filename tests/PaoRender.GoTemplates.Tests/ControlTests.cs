using static PaoRender.GoTemplates.Tests.Rendering;

namespace PaoRender.GoTemplates.Tests;

public class ControlTests
{
    [Theory]
    [InlineData(".S", "y")]
    [InlineData(".E", "n")]
    [InlineData(".Z", "n")]
    [InlineData(".N", "y")]
    [InlineData(".F", "n")]
    [InlineData(".None", "n")]
    [InlineData(".L", "y")]
    [InlineData(".Missing", "n")]
    [InlineData(".", "y")]
    [InlineData("\"0\"", "y")]
    [InlineData("0.0", "n")]
    public void If_Value_CountsAsTrueOrFalse(string value, string expected) =>
        Assert.Equal(expected, Render("{{if " + value + "}}y{{else}}n{{end}}"));

    [Theory]
    [InlineData("{{if .F}}a{{else if .E}}b{{else if .N}}c{{else}}d{{end}}", "c")]
    [InlineData("{{with .E}}a{{else with .N}}{{.}}{{end}}", "3")]
    [InlineData("{{with $x := .S}}{{$x}}{{.}}{{else}}n{{end}}", "strstr")]
    [InlineData("{{with .Missing}}a{{else}}{{.S}}{{end}}", "str")]
    public void Conditions_Chained_TakeOneBranch(string text, string expected) => Assert.Equal(expected, Render(text));

    [Theory]
    [InlineData("{{range .L}}{{.}}{{$.S}} {{end}}", "1str 22str ")]
    [InlineData("{{range $i, $e := .L}}{{$i}}={{$e}} {{end}}", "0=1 1=22 ")]
    [InlineData("{{range $e := .L}}{{$e}},{{end}}", "1,22,")]
    [InlineData("{{$e := 0}}{{range $e = .L}}{{end}}{{$e}}", "22")]
    [InlineData("{{range .None}}a{{else}}none{{end}}", "none")]
    [InlineData("{{range .Missing}}a{{else}}none{{end}}", "none")]
    [InlineData("{{range 3}}{{.}}{{end}}", "012")]
    [InlineData("{{range .L}}{{if eq . 22}}{{break}}{{end}}{{.}}{{end}}", "1")]
    [InlineData("{{range .L}}{{if eq . 1}}{{continue}}{{end}}{{.}}{{end}}", "22")]
    [InlineData("{{range .L}}{{range $.L}}{{break}}{{end}}{{.}}{{end}}", "122")]
    public void Range_OverLists_RunsTheBodyForEach(string text, string expected) => Assert.Equal(expected, Render(text));

    [Fact]
    public void Range_OverTheMap_GoesByName() =>
        Assert.Equal("E F L N None S T U Z ", Render("{{range $k, $v := .}}{{$k}} {{end}}"));

    [Fact]
    public void BranchNotTaken_WithMistakes_IsHarmless() =>
        Assert.Equal("x", Render("{{if .F}}{{.S.X}}{{nil}}{{.S 1}}{{len}}{{template \"nowhere\"}}{{end}}x"));
}
