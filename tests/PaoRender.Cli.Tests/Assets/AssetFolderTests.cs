using System;
using System.IO;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Cli.Tests.Support;
using PaoRender.Files;
using PaoRender.Manifests;

namespace PaoRender.Cli.Tests.Assets;

public sealed class AssetFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Folder_GivesTheFilesOfItsThreeParts()
    {
        foreach (string name in new[] { "a/configs/c", "a/scripts/s.sh", "a/tuned/t", "a/tuned/deep/u", "a/tuned/.swp", "a/README.md", "a/other/x" })
        {
            _folder.Write(name, "");
        }

        AssetBundle bundle = AssetFolder.Load(_folder.UserPathOf("a"), _diagnostics)!;
        Assert.Equal(["configs/c", "scripts/s.sh", "tuned/deep/u", "tuned/t"], bundle.Paths);
        Assert.Equal(("a", false), (bundle.Origin, bundle.IsBuiltIn));
        Assert.Empty(_diagnostics.Items);
    }

    [Fact]
    public void MissingFolder_IsAnError()
    {
        Assert.Null(AssetFolder.Load(_folder.UserPathOf("no"), _diagnostics));
        Assert.Equal("no: error PAO1020: There is no such asset folder.", Assert.Single(_diagnostics.Items).ToString());
    }

    [Fact]
    public void FolderWithoutAnyPart_IsAnError()
    {
        Directory.CreateDirectory(_folder.PathOf("a/other"));

        Assert.Null(AssetFolder.Load(_folder.UserPathOf("a"), _diagnostics));
        Assert.Equal([FileCodes.AssetsEmpty], _diagnostics.Items.Select(item => item.Code));
    }
}
