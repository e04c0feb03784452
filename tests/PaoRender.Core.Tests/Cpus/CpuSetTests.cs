using System;
using System.Linq;
using PaoRender.Cpus;

namespace PaoRender.Core.Tests.Cpus;

public class CpuSetTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("3,2,1", "1-3")]
    [InlineData("0,1", "0-1")]
    [InlineData("1-1", "1")]
    [InlineData("+1,007,1-+3", "1-3,7")]
    [InlineData("0--0", "0")]
    [InlineData("5-9,0-6,20", "0-9,20")]
    [InlineData("0-4294967295", "0-4294967295")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    public void Parse_List_GivesCanonicalText(string text, string canonical) => Assert.Equal(canonical, CpuSet.Parse(text).ToString());

    [Theory]
    [InlineData("1,,2", "nothing stands between two commas")]
    [InlineData("1,", "nothing stands behind the last comma")]
    [InlineData("1, 2", "in the entry ' 2' a blank stands")]
    [InlineData("0x1", "'0x1'")]
    [InlineData("1_0", "'1_0'")]
    [InlineData("-1", "number is missing")]
    [InlineData("4,1-", "entry '1-'")]
    [InlineData("+", "'+' is no CPU number")]
    [InlineData("3-1", "ends before it starts")]
    [InlineData("1--3", "ends before it starts")]
    [InlineData("1-2-3", "'2-3'")]
    [InlineData("9223372036854775808", "too large")]
    public void Parse_NoList_SaysWhatIsWrong(string text, string part)
    {
        Assert.False(CpuSet.TryParse(text, out CpuSet? set, out string? error));
        Assert.Null(set);
        Assert.Contains(part, error, StringComparison.Ordinal);
        Assert.Equal(error, Assert.Throws<CpuSetFormatException>(() => CpuSet.Parse(text)).Message);
    }

    [Fact]
    public void Expand_EnormousSet_IsRefusedButCounted()
    {
        var set = CpuSet.Parse("0-4294967295");

        Assert.Equal(4294967296, set.Count);
        Assert.Throws<InvalidOperationException>(set.Expand);
        Assert.Throws<InvalidOperationException>(CpuSet.Parse("2147483648").Expand);
        Assert.Equal(long.MaxValue, CpuSet.Parse("0-9223372036854775807").Count);
    }

    [Fact]
    public void Equality_SameCpusWrittenDifferently_Holds()
    {
        var set = CpuSet.Parse("0-3");

        Assert.True(set == CpuSet.Parse("3,2,0,1"));
        Assert.Equal(set.GetHashCode(), CpuSet.Parse("0,1-3").GetHashCode());
        Assert.True(set != CpuSet.Parse("0-4"));
        Assert.False(set.Equals(null));
        Assert.Equal(CpuSet.Empty, CpuSet.Parse(string.Empty));
    }

    [Fact]
    public void Algebra_RandomSets_AgreesWithSetsOfNumbers()
    {
        var random = new Random(20240607);
        for (int round = 0; round < 500; round++)
        {
            int[] a = Numbers(random), b = Numbers(random);
            CpuSet left = Of(a), right = Of(b);

            Assert.Equal(a.Union(b).Order(), left.Union(right).Expand());
            Assert.Equal(a.Intersect(b).Order(), left.Intersect(right).Expand());
            Assert.Equal(a.Except(b).Order(), left.Except(right).Expand());
            Assert.Equal(left.Union(right), right.Union(left));
            Assert.Equal(left, left.Except(right).Union(left.Intersect(right)));
            Assert.Equal(left, CpuSet.Parse(left.ToString()));
            Assert.Equal(left, CpuSet.FromRanges(left.Ranges.Reverse()));
            Assert.Equal(a.Distinct().Count(), left.Count);
            Assert.All(Enumerable.Range(0, 40), cpu => Assert.Equal(a.Contains(cpu), left.Contains(cpu)));
        }
    }

    private static int[] Numbers(Random random) =>
        Enumerable.Range(0, random.Next(0, 25)).Select(_ => random.Next(0, 40)).ToArray();

    private static CpuSet Of(int[] numbers) => CpuSet.Parse(string.Join(",", numbers));
}
