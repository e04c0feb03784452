using System.Linq;
using System.Text;
using PaoRender.Cli.Tests.Support;
using PaoRender.Files;
using PaoRender.Manifests;

namespace PaoRender.Cli.Tests.Inputs;

public sealed class InputFolderTests : System.IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Folder_EntriesInByteOrder_SubfolderAtItsPlace()
    {
        foreach (string name in new[] { "in/b.yaml", "in/B.yaml", "in/a/z.yaml", "in/a-b.yaml", "in/a.yaml", "in/c/d/e.yaml" })
        {
            _folder.Write(name, "");
        }

        Assert.Equal(["in/B.yaml", "in/a/z.yaml", "in/a-b.yaml", "in/a.yaml", "in/b.yaml", "in/c/d/e.yaml"], Read("in"));
    }

    [Fact]
    public void Folder_NamesBeyondTheBasicPlane_ComeAfterAllOthers()
    {
        // In UTF-16 the first one's surrogate would sort before U+FF5E.
        _folder.Write("in/\U0001F600.yaml", "");
        _folder.Write("in/\uFF5E.yaml", "");
        _folder.Write("in/\u00E9.yaml", "");

        Assert.Equal(["in/\u00E9.yaml", "in/\uFF5E.yaml", "in/\U0001F600.yaml"], Read("in"));
    }

    [Fact]
    public void Strict_HiddenAndForeignFiles_ArePassedOverWithAMessage()
    {
        foreach (string name in new[] { "in/.git/x.yaml", "in/.h.yaml", "in/README.md", "in/a.yml", "in/b.JSON", "in/c" }) _folder.Write(name, "");

        Assert.Equal(["in/a.yml", "in/b.JSON"], Read("in"));
        Assert.False(_diagnostics.HasErrors);
        Assert.Equal(["in/.git", "in/.h.yaml", "in/README.md", "in/c"], _diagnostics.Items.Select(item => item.Position.File));
        Assert.All(_diagnostics.Items, item => Assert.Equal((FileCodes.InputSkipped, DiagnosticSeverity.Message), (item.Code, item.Severity)));
    }

    [Theory]
    [InlineData("in/profile.yaml.j2", true)]
    [InlineData("in/profile.txt", true)]
    [InlineData("in/profile", true)]
    [InlineData("in/profile.yaml.bak", true)]
    [InlineData("in/README.md", false)]
    [InlineData("in/manual.adoc", false)]
    [InlineData("in/.profile.yaml.swp", false)]
    public void Strict_ForeignFileWithAProfile_IsAWarningAtTheFile(string name, bool isWarning)
    {
        _folder.Write(name, SampleProfile.Text("a"));

        Assert.Empty(Read("in"));
        ManifestDiagnostic found = Assert.Single(_diagnostics.Items);
        Assert.Equal(isWarning ? $"{name}: warning PAO1052" : $"{name}: info PAO1013", found.ToString().Split(": This")[0].Split(": Not")[0]);
    }

    [Theory]
    [InlineData("x.txt", "apiVersion: v1\nkind: List\nitems:\n- apiVersion: performance.openshift.io/v2\n  kind: PerformanceProfile\n")]
    [InlineData("x.txt", "apiVersion: performance.openshift.io/v2\nkind: PerformanceProfileList\nitems:\n- metadata: {name: a}\n")]
    [InlineData(".x.yaml", "apiVersion: performance.openshift.io/v2\nkind: PerformanceProfile\n")]
    public void Strict_ProfileInAListOrAHiddenFile_IsAWarning(string name, string text)
    {
        _folder.Write("in/" + name, text);

        Assert.Empty(Read("in"));
        Assert.Equal("PAO1052", Assert.Single(_diagnostics.Items).Code);
    }

    [Theory]
    [InlineData("kind: PerformanceProfile\n")]
    [InlineData("apiVersion: performance.openshift.io/v2\nkind: PerformanceProfileList\n")]
    [InlineData("apiVersion: performance.openshift.io/v2\nkind: PerformanceProfileList\nitems: []\n")]
    [InlineData("  apiVersion: performance.openshift.io/v2\n  kind: PerformanceProfile\n")]
    [InlineData("# kind: PerformanceProfile\n# apiVersion: performance.openshift.io/v2\n")]
    public void Strict_ForeignFileWithoutAProfile_IsAMessage(string text)
    {
        _folder.Write("in/a.txt", text);

        Assert.Empty(Read("in"));
        Assert.Equal(FileCodes.InputSkipped, Assert.Single(_diagnostics.Items).Code);
    }

    [Fact]
    public void Reference_ReadsEverythingButOurOwnTemporaryFiles()
    {
        foreach (string name in new[] { "in/.git/x", "in/README.md", "in/a.yml", "in/.pao-1.tmp" }) _folder.Write(name, "");

        Assert.Equal(["in/.git/x", "in/README.md", "in/a.yml"], Read(Strictness.Reference, "in"));
        Assert.Empty(_diagnostics.Items);
    }

    [Fact]
    public void Elements_InGivenOrder_AFileReadTwiceOnlyByTheReference()
    {
        foreach (string name in new[] { "in/a.yaml", "in/sub/b.yaml", "z.txt" }) _folder.Write(name, "");
        string[] elements = ["z.txt", "in/sub", "in"];

        Assert.Equal(["z.txt", "in/sub/b.yaml", "in/a.yaml"], Read(elements));
        Assert.Equal(["z.txt", "in/sub/b.yaml", "in/a.yaml", "in/sub/b.yaml"], Read(Strictness.Reference, elements));
    }

    [Theory]
    [InlineData(".", "a.yaml")]
    [InlineData("./in", "./in/a.yaml")]
    [InlineData("in/", "in/a.yaml")]
    [InlineData("in/../in", "in/../in/a.yaml")]
    public void DisplayPath_IsTheGivenOneJoined(string given, string expected)
    {
        _folder.Write("in/a.yaml", "");
        var path = new UserPath(given, _folder.PathOf("in"));

        Assert.Equal(expected, Assert.Single(InputFiles.Read([path], Strictness.Strict, _diagnostics).Files).Path);
    }

    [Fact]
    public void MissingElements_AreAllNamed()
    {
        _folder.Write("in/a.yaml", "");

        Assert.Equal(["in/a.yaml"], Read("no", "in", "neither"));
        Assert.Equal(
            [(FileCodes.InputMissing, "no"), (FileCodes.InputMissing, "neither")],
            _diagnostics.Items.Select(item => (item.Code, item.Position.File)));
    }

    [Fact]
    public void Text_IsUtf8_WhateverTheBytes()
    {
        _folder.WriteBytes("in/bom.yaml", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("name: \u00FC")]);
        _folder.WriteBytes("in/broken.yaml", [(byte)'a', 0xFF, (byte)'b']);

        InputSet found = InputFiles.Read([_folder.UserPathOf("in")], Strictness.Strict, _diagnostics);
        Assert.Equal(["name: \u00FC", "a\uFFFDb"], found.Files.Select(file => file.Text));
        Assert.Equal([_folder.PathOf("in/bom.yaml"), _folder.PathOf("in/broken.yaml")], found.FullPaths);
    }

    [Fact]
    public void List_ReadsEachWhateverItsName_AndRefusesFolders()
    {
        _folder.Write("in/.hidden.txt", "text");

        InputSet found =
            InputFiles.ReadListed([_folder.UserPathOf("in/.hidden.txt"), _folder.UserPathOf("in"), _folder.UserPathOf("x")], _diagnostics);
        Assert.Equal("text", Assert.Single(found.Files).Text);
        Assert.Equal([FileCodes.InputUnreadable, FileCodes.InputMissing], _diagnostics.Items.Select(item => item.Code));
    }

    private string[] Read(params string[] elements) => Read(Strictness.Strict, elements);

    private string[] Read(Strictness strictness, params string[] elements) =>
        [.. InputFiles.Read(elements.Select(_folder.UserPathOf), strictness, _diagnostics).Files.Select(file => file.Path)];
}
