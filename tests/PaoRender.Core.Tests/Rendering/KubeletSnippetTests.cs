using System.Collections.Generic;
using System.IO;
using PaoRender.Manifests;
using PaoRender.Decisions;
using PaoRender.Schemas;
using PaoRender.Tests.Shared;

namespace PaoRender.Core.Tests.Rendering;

public class KubeletSnippetTests
{
    [Theory]
    [InlineData("4.14", 25)]
    [InlineData("5.2", 35)]
    public void Parse_OwnVectors_EncodesAsTheReference(string release, int atLeast) =>
        Check(OwnVectors.Path($"kubelet-{release}.jsonl"), release, atLeast);

    [SkippableTheory]
    [InlineData("4.14")]
    [InlineData("5.2")]
    public void Parse_AllVectors_EncodesAsTheReference(string release)
    {
        Skip.If(RepositoryPaths.Conformance is null, RepositoryPaths.NoConformance);
        Check(Path.Combine(RepositoryPaths.Conformance!, "vectors", $"kubelet-{release}.jsonl"), release, 500);
    }

    private static void Check(string path, string releaseText, int atLeast)
    {
        string[] numbers = releaseText.Split('.');
        var release = SchemaRelease.Of(int.Parse(numbers[0]), int.Parse(numbers[1]));
        var wrong = new List<string>();
        int count = 0;
        foreach (string line in File.ReadLines(path))
        {
            count++;
            var vector = (ManifestMapping)JsonTreeReader.ReadSingle(line);
            var snippet = KubeletSnippet.Parse(((ManifestScalar)vector["input"]!).Text, release);
            string? ours = snippet.Problems.Count > 0 ? null : Yaml(snippet.Copy(), release);
            string? theirs = vector["output"] is { } output ? Yaml(output, release) : null;
            if (ours != theirs) wrong.Add(line + "\nhave " + ours + string.Join("; ", snippet.Problems));
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {count} differ:\n" + string.Join("\n", wrong));
        Assert.True(count >= atLeast, $"only {count} vectors were read");
    }

    private static string Yaml(IManifestValue value, SchemaRelease release)
    {
        var writer = new YamlWriter(release);
        value.WriteTo(writer);
        return writer.ToString();
    }
}
