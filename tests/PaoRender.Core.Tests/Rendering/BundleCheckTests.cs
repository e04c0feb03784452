using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Assets;
using PaoRender.Core.Tests.Documents;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Rendering;

/// <summary>Errors of the asset bundle are reported in one run with those of profiles, and before anything is built where that can be.</summary>
public class BundleCheckTests
{
    private const string Script = "scripts/set-rps-mask.sh";
    private const string Template = "configs/99-runtimes.conf";

    private static string Broken => DocumentInput.Profile
        .Replace("0-1", "0-", StringComparison.Ordinal)
        .Replace("name: p", "name: q", StringComparison.Ordinal);

    [Theory]
    [InlineData(Script, null, "PAO2001")]
    [InlineData(Template, "{{ if }}", "PAO2002")]
    [InlineData("tuned/openshift-node-performance", "{{ end }}", "PAO2002")]
    public void Check_FindsWhatIsMissingOrCannotBeRead(string path, string? content, string code)
    {
        RenderRequest request = Request(Bundle(path, content), DocumentInput.Profile);
        ManifestDiagnostic found = Assert.Single(Renderer.Check(request));
        Assert.Equal(code, found.Code);
        Assert.Equal([found], Renderer.Render(request).Diagnostics);
    }

    [Theory]
    [InlineData(Script, null, "PAO2001")]
    [InlineData(Template, "{{ if }}", "PAO2002")]
    [InlineData(Template, "{{ index .NoSuchList 3 }}", "PAO2002")]
    public void Render_ReportsTheBundleBesideABrokenProfile(string path, string? content, string code)
    {
        RenderResult result = Renderer.Render(Request(Bundle(path, content), Broken, DocumentInput.Profile));
        Assert.Empty(result.Manifests);
        Assert.Equal(["PAO1104", code], result.Diagnostics.Select(found => found.Code).Order());
    }

    [Fact]
    public void Template_ThatFailsOverABrokenValue_IsNotBlamed()
    {
        AssetBundle bundle = Bundle(Template, "{{ index .NoSuchList 3 }}");
        Assert.Equal("PAO1104", Assert.Single(Renderer.Render(Request(bundle, Broken)).Diagnostics).Code);
    }

    [Fact]
    public void BuiltInBundle_HasNoErrorInAnyRelease()
    {
        var diagnostics = new DiagnosticBag();
        foreach (OperatorRelease release in OperatorRelease.All) Assert.Empty(AssetCheck.Run(AssetBundle.BuiltIn, release, diagnostics));
        Assert.Empty(diagnostics.Items);
    }

    private static RenderRequest Request(AssetBundle bundle, params string[] profiles) => new()
    {
        Inputs = [.. profiles.Select((text, index) => new InputFile($"{index}.yaml", text))],
        Assets = bundle,
        Release = OperatorRelease.Newest,
        Strictness = Strictness.Reference,
    };

    private static AssetBundle Bundle(string path, string? content)
    {
        IEnumerable<string> paths = AssetPaths.RequiredBy(OperatorRelease.Newest).Where(name => name != path || content is not null);
        return new AssetBundle("own", paths.Select(name => new KeyValuePair<string, byte[]>(
            name, Encoding.UTF8.GetBytes(name == path ? content! : AssetBundle.BuiltIn.Text(name)))));
    }
}
