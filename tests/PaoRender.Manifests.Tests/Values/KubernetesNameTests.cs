using PaoRender.Manifests;

namespace PaoRender.Manifests.Tests.Values;

public class KubernetesNameTests
{
    private static readonly string s_longest = new('a', KubernetesName.LongestLabel);

    [Theory]
    [InlineData("a", true, true, true)]
    [InlineData("a-1", true, true, true)]
    [InlineData("1.b", false, true, true)]
    [InlineData("", false, false, false)]
    [InlineData("A", false, false, true)]
    [InlineData("a_b", false, false, true)]
    [InlineData("-a", false, false, false)]
    [InlineData("a-", false, false, false)]
    [InlineData("a..b", false, false, true)]
    [InlineData(".a", false, false, false)]
    [InlineData("a.", false, false, false)]
    [InlineData("a.-b", false, false, true)]
    [InlineData("a.b/C_d", false, false, true)]
    [InlineData("a/b/c", false, false, false)]
    [InlineData("/a", false, false, false)]
    [InlineData("a/", false, false, false)]
    [InlineData("A/b", false, false, false)]
    [InlineData("\u00E4", false, false, false)]
    public void Text_HasItsForms(string text, bool isLabel, bool isSubdomain, bool isQualified)
    {
        Assert.Equal(isLabel, KubernetesName.IsLabel(text));
        Assert.Equal(isSubdomain, KubernetesName.IsSubdomain(text));
        Assert.Equal(isQualified, KubernetesName.IsQualified(text));
        Assert.Equal(text.Length == 0 || (isQualified && !text.Contains('/')), KubernetesName.IsLabelValue(text));
    }

    [Fact]
    public void Length_HasALimit()
    {
        Assert.True(KubernetesName.IsLabel(s_longest) && KubernetesName.IsLabelValue(s_longest) && KubernetesName.IsQualified("x/" + s_longest));
        Assert.False(KubernetesName.IsLabel(s_longest + "a") || KubernetesName.IsLabelValue(s_longest + "a"));
        Assert.False(KubernetesName.IsQualified("x/" + s_longest + "a"));
        Assert.True(KubernetesName.IsSubdomain(new string('a', KubernetesName.LongestSubdomain)));
        Assert.False(KubernetesName.IsSubdomain(new string('a', KubernetesName.LongestSubdomain + 1)));
    }
}
