using System;
using System.IO;
using System.Linq;
using PaoRender.Cli.Tests.Support;
using PaoRender.Files;
using PaoRender.Manifests;

namespace PaoRender.Cli.Tests.Inputs;

public sealed class InputLinkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    public InputLinkTests()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a privilege there.");
        _folder.Write("else/b.yaml", "b");
        Directory.CreateDirectory(_folder.PathOf("in"));
        File.CreateSymbolicLink(_folder.PathOf("in/a.yaml"), _folder.PathOf("else/b.yaml"));
        Directory.CreateSymbolicLink(_folder.PathOf("in/link"), _folder.PathOf("else"));
        Directory.CreateSymbolicLink(_folder.PathOf("top"), _folder.PathOf("else"));
    }

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public void Strict_LinkToFileIsRead_LinkToFolderIsPassedOver()
    {
        Assert.Equal([("in/a.yaml", "b")], Read(Strictness.Strict, "in"));
        ManifestDiagnostic skipped = Assert.Single(_diagnostics.Items);
        Assert.Equal((FileCodes.InputSkipped, DiagnosticSeverity.Message, "in/link"), (skipped.Code, skipped.Severity, skipped.Position.File));
    }

    [SkippableFact]
    public void Reference_LinkToFolderIsAnError()
    {
        Assert.Equal([("in/a.yaml", "b")], Read(Strictness.Reference, "in"));
        ManifestDiagnostic error = Assert.Single(_diagnostics.Items);
        Assert.Equal((FileCodes.InputFolderLink, DiagnosticSeverity.Error, "in/link"), (error.Code, error.Severity, error.Position.File));
    }

    [SkippableFact]
    public void LinkAsElement_StrictFollowsIt()
    {
        Assert.Equal([("top/b.yaml", "b")], Read(Strictness.Strict, "top"));
        Assert.Empty(_diagnostics.Items);
    }

    [SkippableFact]
    public void LinkAsElement_ReferenceNeedsATrailingSeparator()
    {
        Assert.Empty(Read(Strictness.Reference, "top"));
        Assert.Equal(FileCodes.InputFolderLink, Assert.Single(_diagnostics.Items).Code);
        Assert.Equal([("top/b.yaml", "b")], Read(Strictness.Reference, "top/"));
    }

    [SkippableFact]
    public void LinkToNowhere_IsUnreadable_NotMissing()
    {
        File.CreateSymbolicLink(_folder.PathOf("in/dead.yaml"), _folder.PathOf("gone"));

        Read(Strictness.Strict, "in");
        Assert.Contains(_diagnostics.Items, item => item.Code == FileCodes.InputUnreadable && item.Position.File == "in/dead.yaml");
    }

    private (string Path, string Text)[] Read(Strictness strictness, string element) =>
        [.. InputFiles.Read([_folder.UserPathOf(element)], strictness, _diagnostics).Files.Select(file => (file.Path, file.Text))];
}
