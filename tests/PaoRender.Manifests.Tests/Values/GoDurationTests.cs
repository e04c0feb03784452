namespace PaoRender.Manifests.Tests.Values;

public class GoDurationTests
{
    [Theory]
    [InlineData("0", "0s")]
    [InlineData("90s", "1m30s")]
    [InlineData("1.5h", "1h30m0s")]
    [InlineData("1h60m", "2h0m0s")]
    [InlineData("36h", "36h0m0s")]
    [InlineData("-1m", "-1m0s")]
    [InlineData("1500ms", "1.5s")]
    [InlineData("100us", "100µs")]
    [InlineData("1.5ms", "1.5ms")]
    [InlineData("7ns", "7ns")]
    [InlineData("+.5s", "500ms")]
    public void ToString_OfParsed_IsCanonical(string text, string canonical)
    {
        Assert.True(GoDuration.TryParse(text, out GoDuration duration));
        Assert.Equal(canonical, duration.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("s")]
    [InlineData("-")]
    [InlineData("1 s")]
    [InlineData("1d")]
    [InlineData(".s")]
    [InlineData("9999999h")]
    public void TryParse_OfAnythingElse_Fails(string text) => Assert.False(GoDuration.TryParse(text, out _));
}
