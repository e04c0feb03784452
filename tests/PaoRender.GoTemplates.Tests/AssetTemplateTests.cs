using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace PaoRender.GoTemplates.Tests;

public class AssetTemplateTests
{
    [Fact]
    public async Task Render_FromManyThreads_GivesEachItsOwnText()
    {
        var template = AssetTemplate.Parse("t", "{{$x := .N}}{{range $i, $e := .L}}{{$x}}.{{$i}}.{{$e}} {{end}}");

        string[] texts = await Task.WhenAll(Enumerable.Range(0, 200).Select(n =>
            Task.Run(() => template.Render(new TemplateData().Set("N", n).Set("L", [n, n + 1])))));

        Assert.Equal(Enumerable.Range(0, 200).Select(n => $"{n}.0.{n} {n}.1.{n + 1} "), texts);
    }

    [Fact]
    public void Render_IntoABuilder_Appends()
    {
        var output = new StringBuilder("before ");

        AssetTemplate.Parse("t", "{{.S}}").Render(new TemplateData().Set("S", "x"), output);

        Assert.Equal("before x", output.ToString());
    }

    [Fact]
    public void Data_OfStrings_TakesStringsOnly() =>
        Assert.Throws<InvalidOperationException>(() => new TemplateData(TemplateDataKind.Strings).Set("N", 1));

    [Theory]
    [InlineData(TemplateDataKind.Any, "map[A:1 B:2]")]
    [InlineData(TemplateDataKind.Strings, "map[A:1 B:2]")]
    public void Data_Printed_IsSortedByName(TemplateDataKind kind, string expected) =>
        Assert.Equal(expected, AssetTemplate.Parse("t", "{{.}}").Render(new TemplateData(kind).Set("B", "2").Set("A", "1")));
}
