using System.Linq;

namespace PaoRender.Manifests.Tests.Tree;

/// <summary>A report stays readable, whatever went wrong how often.</summary>
public class DiagnosticBagTests
{
    [Fact]
    public void Bag_KeepsAHundredOfAKind_AndSaysHowManyMore()
    {
        var bag = new DiagnosticBag();
        for (int i = 1; i <= 1_000; i++)
        {
            bag.Error("A", new SourcePosition("one", i, 1), "x");
            if (i <= 100) bag.Error("A", new SourcePosition("two", i, 1), "x");
            if (i <= 101) bag.Warning("A", new SourcePosition("one", i, 1), "x");
        }

        Assert.Equal(100 + 1, bag.Items.Count(item => item.Position.File == "one" && item.Severity == DiagnosticSeverity.Error));
        Assert.Equal(100, bag.Items.Count(item => item.Position.File == "two"));
        ManifestDiagnostic[] more = [.. bag.Items.Where(item => item.Message != "x")];
        Assert.Equal([DiagnosticSeverity.Error, DiagnosticSeverity.Warning], more.Select(item => item.Severity).Order().Reverse());
        Assert.Contains(more, item => item.Position.Line == 101 && item.Message.Contains("900 more of A", System.StringComparison.Ordinal));
        Assert.Contains(more, item => item.Message.Contains("1 more of A", System.StringComparison.Ordinal));
    }
}
