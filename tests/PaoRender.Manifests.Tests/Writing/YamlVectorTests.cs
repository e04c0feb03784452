using System.Collections.Generic;
using System.IO;

namespace PaoRender.Manifests.Tests.Writing;

public class YamlVectorTests
{
    [Fact]
    public void Writer_OwnVectors_GivesTheReferencesBytes() => Check(VectorFiles.Own("yaml.jsonl"), 100);

    [SkippableFact]
    public void Writer_AllVectors_GivesTheReferencesBytes() => Check(VectorFiles.Whole("yaml.jsonl"), 1000);

    private static void Check(string path, int atLeast)
    {
        var wrong = new List<string>();
        int count = 0;
        foreach (string line in File.ReadLines(path))
        {
            var vector = (ManifestMapping)JsonTreeReader.ReadSingle(line);
            var writer = new YamlWriter();
            writer.Value(vector["json"]!);
            count++;
            if (writer.ToString() != ((ManifestScalar)vector["yaml"]!).Text) wrong.Add(line);
        }

        Assert.Empty(wrong);
        Assert.True(count >= atLeast, $"only {count} vectors were read");
    }
}
