using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Core.Tests.Conformance;
using PaoRender.Manifests;
using PaoRender.Tests.Shared;

namespace PaoRender.Core.Tests.Schemas;

public class WrittenManifestTests
{
    [SkippableTheory]
    [MemberData(nameof(ConformanceTests.RenderReleases), MemberType = typeof(ConformanceTests))]
    public void Manifests_OfTheReference_FollowTheSchemas(string release)
    {
        Skip.If(RepositoryPaths.Conformance is null, RepositoryPaths.NoConformance);
        string folder = Path.Combine(RepositoryPaths.Conformance!, "expected", "render", release);
        List<string> files = Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories).ToList();
        var check = new ManifestCheck(SchemaNode.ParseRelease(release));

        foreach (string file in files) CheckManifest(check, Single(file, File.ReadAllText(file)));

        Assert.NotEmpty(files);
        Assert.Empty(check.Errors.Distinct());
    }

    [SkippableTheory]
    [InlineData("4.14")]
    [InlineData("5.2")]
    public void KubeletConfigurations_OfTheReference_FollowTheSchema(string release)
    {
        Skip.If(RepositoryPaths.Conformance is null, RepositoryPaths.NoConformance);
        string file = Path.Combine(RepositoryPaths.Conformance!, "vectors", $"kubelet-{release}.jsonl");
        var outputs = JsonLines.Read(file)
            .Where(vector => vector.TryGetProperty("output", out _))
            .Select(vector => vector.GetProperty("output").GetRawText())
            .ToList();
        var check = new ManifestCheck(SchemaNode.ParseRelease(release));

        foreach (string output in outputs) check.CheckObject(Root("KubeletConfiguration"), Single(file, output));

        Assert.NotEmpty(outputs);
        Assert.Empty(check.Errors.Distinct());
    }

    private static void CheckManifest(ManifestCheck check, ManifestMapping manifest)
    {
        string kind = ((ManifestScalar)manifest["kind"]!).Text;
        check.CheckObject(Root(kind), manifest, "apiVersion", "kind", "metadata");
        if (kind == "KubeletConfig")
            check.CheckObject(Root("KubeletConfiguration"), (ManifestMapping)manifest.Find("spec", "kubeletConfig")!);
        if (kind == "MachineConfig")
            check.CheckObject(Root("IgnitionConfig"), (ManifestMapping)manifest.Find("spec", "config")!);
    }

    private static SchemaNode Root(string kind) => SchemaFile.OfKind(kind).Versions.Values.Single();

    private static ManifestMapping Single(string file, string text)
    {
        var diagnostics = new DiagnosticBag();
        IReadOnlyList<ManifestDocument> documents = ManifestText.Read(file, text, diagnostics);
        Assert.Empty(diagnostics.Items);
        return Assert.IsType<ManifestMapping>(Assert.Single(documents).Root);
    }
}
