using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using k8s;
using PaoRender.Live.Tests.Kinds;
using PaoRender.Live.Tests.Support;

namespace PaoRender.Live.Tests;

/// <summary>The types for JSON without reflection.</summary>
public class RegistryTests
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(KubernetesTypes.Default, SourceGenerationContext.Default),
    };

    [Fact]
    public void Kind_WithoutReflection_GoesBothWays()
    {
        var info = (JsonTypeInfo<V1Gateway>)s_options.GetTypeInfo(typeof(V1Gateway));
        V1Gateway read = JsonSerializer.Deserialize(SampleJson.Full.ToJsonString(), info)!;
        SampleJson.Same(SampleJson.Full, JsonNode.Parse(JsonSerializer.Serialize(read, info)));
    }

    [Fact]
    public void List_WithoutReflection_GoesBothWays()
    {
        string json = $$"""
            {"apiVersion":"live.example.com/v1","kind":"GatewayList","metadata":{"resourceVersion":"5"},"items":[{{SampleJson.Full.ToJsonString()}}]}
            """;
        V1Gateway.KubernetesList list = KubernetesJson.Deserialize<V1Gateway.KubernetesList>(json, s_options);
        Assert.Equal("5", list.Metadata.ResourceVersion);
        Assert.Contains("\"host\":\"1.10\"", KubernetesJson.Serialize(list, s_options), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Types_AllOfTheNamespace_AreThere()
    {
        System.Type[] types = [.. typeof(V1Gateway).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(V1Gateway).Namespace)
            .Where(type => typeof(PaoRender.Manifests.IManifestPart).IsAssignableFrom(type) || type == typeof(V1Gateway.KubernetesList))];
        Assert.Equal(8, types.Length);
        Assert.All(types, type => Assert.NotNull(KubernetesTypes.Default.GetTypeInfo(type, s_options)));
    }

    [Fact]
    public void Type_OfSomebodyElse_IsNotThere() => Assert.Null(KubernetesTypes.Default.GetTypeInfo(typeof(string), s_options));
}
