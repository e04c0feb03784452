using System;
using PaoRender.Values;

namespace PaoRender.Core.Tests.Values;

public class HugePageSizeTests
{
    [Theory]
    [InlineData("64k", 64)]
    [InlineData("2M", 2048)]
    [InlineData("32M", 32768)]
    [InlineData("512M", 524288)]
    [InlineData("1G", 1048576)]
    [InlineData("16G", 16777216)]
    [InlineData("1 GiB", 1048576)]
    [InlineData("1gb", 1048576)]
    [InlineData("1T", 1073741824)]
    [InlineData("1P", 1099511627776)]
    [InlineData("0.5M", 512)]
    [InlineData(".5k", 0)]
    [InlineData("2047", 1)]
    [InlineData("2048B", 2)]
    [InlineData("1e3k", 1000)]
    public void ToKibibytes_AnySize_RoundsDown(string size, long kibibytes) =>
        Assert.Equal(kibibytes, HugePageSize.ToKibibytes(size, HugePageSizeRules.AnyBinarySize));

    [Theory]
    [InlineData("", "no number")]
    [InlineData("G", "no number")]
    [InlineData("-1G", "negative")]
    [InlineData("1X", "suffix 'X'")]
    [InlineData("1Gi", "suffix 'Gi'")]
    [InlineData("1bb", "suffix 'bb'")]
    [InlineData("1  G", "not a decimal")]
    [InlineData(" G", "not a decimal")]
    [InlineData("1,5G", "not a decimal")]
    [InlineData("Infinity ", "not a decimal")]
    [InlineData("99999999P", "too large")]
    public void ToKibibytes_NoSize_SaysWhatIsWrong(string size, string part)
    {
        Assert.False(HugePageSize.TryToKibibytes(size, HugePageSizeRules.AnyBinarySize, out _, out string? error));
        Assert.Contains(part, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1G", 1048576)]
    [InlineData("2M", 2048)]
    public void ToKibibytes_KnownSizes_AreFixed(string size, long kibibytes) =>
        Assert.Equal(kibibytes, HugePageSize.ToKibibytes(size, HugePageSizeRules.GibibyteOrTwoMebibytes));

    [Theory]
    [InlineData("32M")]
    [InlineData("1g")]
    [InlineData("")]
    public void ToKibibytes_OtherSizesWhereTwoAreKnown_AreRefused(string size) =>
        Assert.Throws<FormatException>(() => HugePageSize.ToKibibytes(size, HugePageSizeRules.GibibyteOrTwoMebibytes));

    [Fact]
    public void TryToKibibytes_NeitherOfTheTwo_SaysWhatToWriteAndNamesNoRelease()
    {
        Assert.False(HugePageSize.TryToKibibytes("32M", HugePageSizeRules.GibibyteOrTwoMebibytes, out _, out string? error));
        Assert.Equal("Huge page size '32M' is neither 1G nor 2M; write one of these.", error);
    }
}
