using System.Linq;
using System.Text.Json.Nodes;

namespace PaoRender.Manifests.Tests.Writing;

/// <summary>JSON as it is written for messages, rules and files.</summary>
public class ManifestJsonTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a/b <c> 'd'", "\"a/b <c> 'd'\"")]
    [InlineData("\"\\", "\"\\\"\\\\\"")]
    [InlineData("\n\r\t", "\"\\n\\r\\t\"")]
    [InlineData("\0\b\u001F", "\"\\u0000\\u0008\\u001f\"")]
    [InlineData("\u007F\u0085\u009F\u00A0", "\"\\u007f\\u0085\\u009f\u00A0\"")]
    [InlineData("\u00E4\u20AC\U0001F600", "\"\u00E4\u20AC\U0001F600\"")]
    public void String_IsWritten(string value, string json) => Assert.Equal(json, ManifestJson.Write(value));

    [Fact]
    public void HalfOfASurrogatePair_IsEscaped()
    {
        Assert.Equal("\"\\ud83d\"", ManifestJson.Write("\uD83D"));
        Assert.Equal("\"\\ude00\\ud83d\"", ManifestJson.Write("\uDE00\uD83D"));
        Assert.Equal("\"\\ud83d\U0001F600\"", ManifestJson.Write("\uD83D\U0001F600"));
    }

    [Fact]
    public void EveryCharacter_IsReadBackAsItWas()
    {
        string all = string.Concat(Enumerable.Range(0, 0xD800).Concat(Enumerable.Range(0xE000, 0x2000)).Select(code => (char)code));
        string json = ManifestJson.Write(all + "\U0001F600");

        Assert.Equal(all + "\U0001F600", (string?)JsonNode.Parse(json));
        Assert.Equal(all + "\U0001F600", ((ManifestScalar)JsonTreeReader.ReadSingle(json)).Text);
    }

    [Fact]
    public void Tree_IsWrittenWithBlanksForPeopleOnly()
    {
        ManifestNode tree = JsonTreeReader.ReadSingle("{ \"a\\n\" : [ 1, \"b,c\" ], \"d\" : { \"e\" : null, \"f\" : [] } }");

        Assert.Equal("{\"a\\n\":[1,\"b,c\"],\"d\":{\"e\":null,\"f\":[]}}", ManifestJson.Write(tree));
        Assert.Equal("{\"a\\n\": [1, \"b,c\"], \"d\": {\"e\": null, \"f\": []}}", ManifestJson.WriteSpaced(tree));
    }
}
