using System;
using PaoRender.Generators.Tests.Support;

namespace PaoRender.Generators.Tests.Incremental;

public class SharedClassTests
{
    private const string Shared = "part:\n  type: object\n  x-paorender-type-name: Shared\n  properties:\n    size: {type: integer}";

    [Fact]
    public void File_WithTheFirstOfTwoEqualClasses_WhenRemovedLeavesTheOtherOne()
    {
        var alpha = new SchemaInput("a.yaml", SchemaTexts.Part("Alpha", Shared));
        var beta = new SchemaInput("b.yaml", SchemaTexts.Part("Beta", Shared));
        GeneratorHost host = new GeneratorHost().Run(alpha, beta);
        Assert.DoesNotContain("class Shared ", host.Sources["Sample.Beta.g.cs"], StringComparison.Ordinal);

        host.Run(beta);

        Assert.Contains("class Shared ", host.Sources["Sample.Beta.g.cs"], StringComparison.Ordinal);
        Assert.Empty(Compiling.Complaints(host.Output));
    }
}
