using PaoRender.Releases;

namespace PaoRender.Core.Tests.Releases;

public class OperatorReleaseTests
{
    [Theory]
    [InlineData("4.18", "4.18")]
    [InlineData(" 4.18 ", "4.18")]
    [InlineData("4.18.7", "4.18")]
    [InlineData("5.0", "5.0")]
    [InlineData("4.18.7.1", null)]
    [InlineData("4.18.x", null)]
    [InlineData("4.x", null)]
    [InlineData("4", null)]
    [InlineData("4.+18", null)]
    [InlineData("4.13", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void TryParse_TakesALineOrABuildOfIt(string? text, string? release)
    {
        bool known = OperatorRelease.TryParse(text, out OperatorRelease parsed);

        Assert.Equal(release is not null, known);
        if (known) Assert.Equal(release, parsed.ToString());
    }

    [Fact]
    public void Newest_IsTheLastOfAll() => Assert.Equal(OperatorRelease.All[^1], OperatorRelease.Newest);

    [Fact]
    public void Comparisons_FollowTheNumbers_AndNothingComesFirst()
    {
        OperatorRelease older = new(4, 9);
        OperatorRelease newer = new(4, 18);
        OperatorRelease same = new(4, 18);

        Assert.True(older < newer && older <= newer && newer > older && newer >= older);
        Assert.True(same <= newer && same >= newer);
        Assert.False(same < newer || same > newer || newer < older || older > newer || newer <= older || older >= newer);
        Assert.True(older.CompareTo(null) > 0);
    }
}
