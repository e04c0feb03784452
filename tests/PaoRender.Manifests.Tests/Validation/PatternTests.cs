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
    [InlineData("^[a\\_-]+$", "a_-", true)]
    [InlineData("^a\\ b\\#$", "a b#", true)]
    [InlineData("^[\\S]+$", "a\u00e9", true)]
    [InlineData("^[\\S]+$", "a b", false)]
    [InlineData("^[\\D\\W]$", "5", false)]
    [InlineData("^[^[:cntrl:]]+$", "a\u0007", false)]
    [InlineData("^[[:print:]]+$", "a b~", true)]
    [InlineData("^[[:punct:]]+$", "![]`{}", true)]
    [InlineData("^[[:punct:]]+$", "a", false)]
    [InlineData("^[[:graph:][:blank:]]+$", "a\t", true)]
    [InlineData("^[[:ascii:]]+$", "\u00e9", false)]
    public void Pattern_OfRe2_MatchesAsThere(string pattern, string text, bool matches) =>
        Assert.Equal(matches ? [] : [ValidationCodes.Pattern], Codes(pattern, text));

    [Theory]
    [InlineData("(?=a)")]
    [InlineData("(a)\\1")]
    [InlineData("(?>a)")]
    [InlineData("[a")]
    [InlineData("a**+")]
    [InlineData("\\x{1F600}")]
    [InlineData("\\p{Greek}")]
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
