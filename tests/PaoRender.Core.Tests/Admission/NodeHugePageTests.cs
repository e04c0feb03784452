using System.Collections.Generic;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Admission;

/// <summary>A bundle's source date moves the release border, so the message names only the release that is rendered.</summary>
public class NodeHugePageTests
{
    [Theory]
    [InlineData("4.17", null, "release 4.17:")]
    [InlineData("4.18", "2025-03-05", "release 4.18:")]
    [InlineData("4.18", "2025-03-06", null)]
    [InlineData("4.18", null, null)]
    public void SizeThatTheReleaseCannotBind_IsRefusedWithoutAnotherRelease(string release, string? sourceDate, string? named)
    {
        ManifestDiagnostic[] errors = [.. Render(release, sourceDate).Diagnostics.Where(found => found.Code == "PAO1105")];

        if (named is null)
        {
            Assert.Empty(errors);
            return;
        }

        string message = Assert.Single(errors).Message;
        Assert.Contains(named, message, System.StringComparison.Ordinal);
        Assert.EndsWith("is neither 1G nor 2M; write one of these.", message, System.StringComparison.Ordinal);
        Assert.Equal(2, message.Split("release").Length);
    }

    private static RenderResult Render(string release, string? sourceDate)
    {
        Assert.True(OperatorRelease.TryParse(release, out OperatorRelease parsed));
        IEnumerable<KeyValuePair<string, byte[]>> files =
            AssetBundle.BuiltIn.Paths.Select(path => KeyValuePair.Create(path, AssetBundle.BuiltIn.Content(path)));
        return Renderer.Render(new RenderRequest
        {
            Inputs = [new InputFile("profile.yaml", AdmissionInput.With("hugepages:\n  pages:\n  - {size: 32M, count: 1, node: 0}"))],
            Assets = new AssetBundle("bundle", files) { SourceDate = sourceDate },
            Release = parsed,
            Strictness = Strictness.Reference,
        });
    }
}
