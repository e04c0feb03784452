using System.Text.Json.Nodes;
using PaoRender.Live.Tests.Server;

namespace PaoRender.Live.Tests.Support;

/// <summary>Comparing texts by what they say.</summary>
internal static class SampleJson
{
    /// <summary>The object of <see cref="Samples.FullYaml"/>, read without any code of the product.</summary>
    public static JsonNode Full => YamlNodes.Parse(Samples.FullYaml)!;

    /// <summary>Fails unless two texts hold the same, in whatever order.</summary>
    public static void Same(JsonNode? expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"expected {expected?.ToJsonString()}\nactual   {actual?.ToJsonString()}");
}
