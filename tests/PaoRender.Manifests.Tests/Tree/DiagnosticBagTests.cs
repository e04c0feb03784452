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
            if (i <= 101) bag.Warning("A", new SourcePosition("one", i, 1), "x");
        }

        Assert.Equal(100 + 1, bag.Items.Count(item => item.Position.File == "one" && item.Severity == DiagnosticSeverity.Error));
        ManifestDiagnostic[] more = [.. bag.Items.Where(item => item.Message != "x")];
        Assert.Equal([DiagnosticSeverity.Error, DiagnosticSeverity.Warning], more.Select(item => item.Severity).Order().Reverse());
        Assert.Contains(more, item => item.Position.Line == 101 && item.Message.Contains("900 more of A", System.StringComparison.Ordinal));
        Assert.Contains(more, item => item.Message.Contains("1 more of A", System.StringComparison.Ordinal));
    }

    /// <summary>A fault in each of very many files is said a hundred times too, and last in how many more there is one.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Bag_KeepsAHundredOfAKind_OfAllFiles(bool isEmptiedIntoAnother)
    {
        var bag = new DiagnosticBag();
        for (int i = 1; i <= 3_000; i++) bag.Error("A", new SourcePosition($"{i}.yaml", 4, 1), "x");
        bag.Warning("B", new SourcePosition("1.yaml", 1, 1), "other");
        if (isEmptiedIntoAnother)
        {
            var next = new DiagnosticBag();
            foreach (ManifestDiagnostic item in bag.Items) next.Add(item);
            bag = next;
        }

        Assert.Equal(102, bag.Items.Count);
        Assert.Equal(SourcePosition.None, bag.Items[^1].Position);
        Assert.Contains("There are 2900 more of A in 2900 files", bag.Items[^1].Message, System.StringComparison.Ordinal);
    }

    // Shells empty one bag into another: the next bag keeps no more, counts on, and says so behind the last of the kind.
    [Theory]
    [InlineData(100, 50)]
    [InlineData(160, 0)]
    [InlineData(160, 160)]
    [InlineData(40, 160)]
    public void Bag_ThatTakesOthers_KeepsNoMoreThanAHundred(int first, int second)
    {
        var bag = new DiagnosticBag();
        foreach (int count in new[] { first, second })
        {
            var part = new DiagnosticBag();
            for (int i = 1; i <= count; i++) part.Warning("A", new SourcePosition("one", i, 1), "x");
            foreach (ManifestDiagnostic item in part.Items) bag.Add(item);
            bag.Warning("B", new SourcePosition("one", 1, 1), "other");
        }

        ManifestDiagnostic[] found = [.. bag.Items.Where(item => item.Code == "A")];
        Assert.Equal(101, found.Length);
        Assert.Equal(100, found.Count(item => item.Message == "x"));
        Assert.Contains($"There are {first + second - 100} more of A in this file", found[^1].Message, System.StringComparison.Ordinal);
        Assert.Equal("other", bag.Items[^1].Message);
    }

    [Fact]
    public void Bag_RemembersThePlacesOfWhatItLeavesOut()
    {
        var bag = new DiagnosticBag();
        for (int i = 1; i <= 150; i++) bag.Error("A", new SourcePosition("one", i, 1), "x");
        Assert.Equal(Enumerable.Range(1, 150), bag.Found.Select(item => item.Position.Line));
        Assert.Equal(100, bag.Kept.Count);
        Assert.Equal(50, Assert.Single(bag.Remainders).Message.Split(' ').Select(word => int.TryParse(word, out int count) ? count : 0).Max());
    }

    [Fact]
    public void MessageAtAnAlias_NamesTheAnchorOnce()
    {
        var bag = new DiagnosticBag();
        bag.Error("A", new SourcePosition("one", 9, 5) { Anchor = (2, 3) }, "x");
        bag.Add(bag.Items[0]);
        Assert.All(bag.Items, item => Assert.Equal("x (The alias here repeats the text at one(2,3).)", item.Message));
    }
}
