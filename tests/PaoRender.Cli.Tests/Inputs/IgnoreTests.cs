using System;
using System.Linq;
using PaoRender.Cli.Tests.Support;
using PaoRender.Files;
using PaoRender.Manifests;

namespace PaoRender.Cli.Tests.Inputs;

public sealed class IgnoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("b.yaml", "a.yaml, c.bak.yaml, old/d.yaml, old/deep/e.yaml")]
    [InlineData("*.bak.yaml", "a.yaml, b.yaml, old/b.yaml, old/d.yaml, old/deep/e.yaml")]
    [InlineData("old", "a.yaml, b.yaml, c.bak.yaml")]
    [InlineData("old/", "a.yaml, b.yaml, c.bak.yaml")]
    [InlineData("old/*", "a.yaml, b.yaml, c.bak.yaml")]
    [InlineData("/b.yaml", "a.yaml, c.bak.yaml, old/b.yaml, old/d.yaml, old/deep/e.yaml")]
    [InlineData("old/*.yaml", "a.yaml, b.yaml, c.bak.yaml, old/deep/e.yaml")]
    [InlineData("**/e.yaml", "a.yaml, b.yaml, c.bak.yaml, old/b.yaml, old/d.yaml")]
    [InlineData("old/**/?.yaml", "a.yaml, b.yaml, c.bak.yaml")]
    [InlineData("[ab].yaml", "a.yaml, b.yaml, c.bak.yaml, old/b.yaml, old/d.yaml, old/deep/e.yaml")]
    public void Files_ThatMatch_AreNotRead(string pattern, string expected)
    {
        foreach (string name in new[] { "a.yaml", "b.yaml", "c.bak.yaml", "old/b.yaml", "old/d.yaml", "old/deep/e.yaml" })
            _folder.Write("in/" + name, "a: 1\n");
        InputSet found = InputFiles.Read([_folder.UserPathOf("in")], Strictness.Strict, new DiagnosticBag(), [pattern]);
        Assert.Equal(expected, string.Join(", ", found.Files.Select(file => file.Path.Replace('\\', '/')["in/".Length..])));
    }

    [Fact]
    public void Pattern_ThatMatchesNothing_IsNamed()
    {
        foreach (string name in new[] { "a.yaml", "old/b.yaml" }) _folder.Write("in/" + name, "a: 1\n");
        var diagnostics = new DiagnosticBag();
        InputFiles.Read([_folder.UserPathOf("in")], Strictness.Strict, diagnostics, ["o*/**", "?ld/b.yaml", "odl", "old/c.yaml", "odl"]);
        Assert.Equal(
            ["odl", "old/c.yaml"],
            diagnostics.Items.Where(item => item is { Code: "PAO1010", Severity: DiagnosticSeverity.Warning })
                .Select(item => item.Message.Split('\'')[1]));
    }

    [Fact]
    public void Option_LeavesFilesOut()
    {
        _folder.Write("in/a.yaml", SampleProfile.Text("a"));
        _folder.Write("in/values.yaml", "a: 1\n");
        var cli = new CliRunner(_folder);
        string[] render = ["render", "--asset-input-dir", "in", "--asset-output-dir", "out", "--verbosity", "detailed"];
        Assert.Equal(1, cli.Run(render));
        Assert.Equal(0, cli.Run([.. render, "--ignore", "values*.yaml"]));
        Assert.Contains("in/values.yaml: info PAO1013: Not read: it matches 'values*.yaml', which is ignored.", cli.Error, StringComparison.Ordinal);
        Assert.NotEqual(0, cli.Run([.. render, "--ignore", ""]));
        Assert.NotEqual(0, cli.Run([.. render, "--ignore", "values*.yaml,"]));
        _folder.Write("in/old/b.yaml", "a: 1\n");
        Assert.Equal(1, cli.Run([.. render, "--ignore", "values*.yaml"]));
        Assert.Equal(0, cli.Run([.. render, "--ignore", "values*.yaml,old/**"]));
    }
}
