using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using PaoRender.Tests.Shared;

namespace PaoRender.GoTemplates.Tests;

public class TemplateVectorTests
{
    [Fact]
    public void OwnVectors_Rendered_EqualTheReference()
    {
        IReadOnlyList<JsonElement> vectors =
            JsonLines.Read(Path.Combine(RepositoryPaths.Root, "tests", "PaoRender.GoTemplates.Tests", "vectors", "template.jsonl"));

        Assert.Equal(60, vectors.Count);
        Assert.Empty(TemplateVector.Failures(vectors));
    }

    [SkippableFact]
    public void ConformanceVectors_Rendered_EqualTheReference()
    {
        Skip.If(RepositoryPaths.Conformance is null, RepositoryPaths.NoConformance);
        IReadOnlyList<JsonElement> vectors = JsonLines.Read(Path.Combine(RepositoryPaths.Conformance!, "vectors", "template.jsonl"));

        Assert.NotEmpty(vectors);
        Assert.Empty(TemplateVector.Failures(vectors));
    }
}
