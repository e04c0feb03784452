using System.Linq;
using PaoRender.Comparison;

namespace PaoRender.Core.Tests.Takeover;

public class LineDiffTests
{
    [Theory]
    [InlineData("a\nb\nc", "a\nB\nc", " a|-b|+B| c")]
    [InlineData("a\nb", "a", " a|-b")]
    [InlineData("a", "a\nb", " a|+b")]
    [InlineData("a\n", "a", " a|-")]
    [InlineData("1\n2\n3\n4\n5\n6\n7", "1\n2\n3\n4\n5\n6\n8", "...| 5| 6|-7|+8")]
    [InlineData("x\n1\n2\n3\n4\n5\ny", "X\n1\n2\n3\n4\n5\nY", "-x|+X| 1| 2|...| 4| 5|-y|+Y")]
    [InlineData("a\nb\nc\nd", "a\nc\nd\ne", " a|-b| c| d|+e")]
    public void Compare_ShowsChangesWithWhatIsAroundThem(string before, string after, string expected) =>
        Assert.Equal(expected, string.Join("|", LineDiff.Compare(before, after).Select(line => line.ToString())));

    [Fact]
    public void Compare_TextsTooLongForATable_ReplacesTheMiddle()
    {
        string before = "same\n" + string.Concat(Enumerable.Range(0, 3000).Select(i => $"a{i}\n"));
        string after = "same\n" + string.Concat(Enumerable.Range(0, 3000).Select(i => $"b{i}\n"));

        Assert.Equal(6001 + 1, LineDiff.Compare(before, after).Count);
    }
}
