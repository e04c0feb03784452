using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Manifests.Tests.Validation;

/// <summary>Patterns in RE2's language, where .NET's differs.</summary>
public class PatternTests
{
    [Theory]
    [InlineData("^a$", "a", true)]
    [InlineData("^a$", "a\n", false)]
    [InlineData("^\\d$", "5", true)]
    [InlineData("^\\d$", "\u0665", false)]
    [InlineData("^[\\w-]+$", "a-b", true)]
    [InlineData("^\\w$", "\u00e9", false)]
    [InlineData("^[[:alpha:]]+$", "abc", true)]
    [InlineData("^[[:alpha:]]+$", ":", false)]
    [InlineData("^[^[:space:]]$", "\t", false)]
    [InlineData("^\\pL+$", "\u00e9a", true)]
    [InlineData("^(?P<x>a)(?:b)(?i)C$", "abc", true)]
    [InlineData("^[]a]$", "]", true)]
    [InlineData("^[a[]$", "[", true)]
    [InlineData("^[a-z-[aeiou]]$", "b", false)]
    [InlineData("b", "abc", true)]
    public void Pattern_OfRe2_MatchesAsThere(string pattern, string text, bool matches) =>
        Assert.Equal(matches ? [] : [ValidationCodes.Pattern], Codes(pattern, text));

    [Theory]
    [InlineData("(?=a)")]
    [InlineData("(a)\\1")]
    [InlineData("(?>a)")]
    [InlineData("[a")]
    [InlineData("a**+")]
    [InlineData("\\x{1F600}")]
    [InlineData("\\")]
    public void Pattern_ThatCannotBeTaken_IsSaidToBeUnchecked(string pattern) =>
        Assert.Equal([ValidationCodes.NotChecked], Codes(pattern, "a"));

    [Fact]
    public void Pattern_ThatTakesTooLong_IsSaidToBeUnchecked() =>
        Assert.Equal([ValidationCodes.NotChecked], Codes("^(a+)+$", new string('a', 40) + "b"));

    private static string[] Codes(string pattern, string text)
    {
        string json = "{\"properties\":{\"name\":{\"pattern\":" + ManifestJson.Write(pattern) + "}}}";
        return [.. ManifestRules.Parse(json).Validate(new ObjectMeta { Name = text }, null).Select(item => item.Code)];
    }
}
