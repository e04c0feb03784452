using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using k8s;
using k8s.Models;
using PaoRender.Live.Tests.Kinds;
using PaoRender.Live.Tests.Server;
using PaoRender.Live.Tests.Support;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Live.Tests;

/// <summary>Generated types in System.Text.Json, alone and as the client sets it up.</summary>
public class JsonTests
{
    private static readonly JsonSerializerOptions s_policy = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };

    [Fact]
    public void Kind_InTheClientsJson_IsWhatTheSchemaSays() =>
        SampleJson.Same(SampleJson.Full, JsonNode.Parse(KubernetesJson.Serialize(Samples.Full())));

    [Fact]
    public void Kind_InPlainJson_IsWhatTheSchemaSays() =>
        SampleJson.Same(SampleJson.Full, JsonNode.Parse(JsonSerializer.Serialize(Samples.Full())));

    [Fact]
    public void Kind_UnderANamingPolicy_KeepsItsKeys() =>
        SampleJson.Same(SampleJson.Full, JsonNode.Parse(JsonSerializer.Serialize(Samples.Full(), s_policy)));

    [Fact]
    public void Kind_ReadAndWritten_IsTheSame() => SampleJson.Same(
        SampleJson.Full, JsonNode.Parse(KubernetesJson.Serialize(KubernetesJson.Deserialize<V1Gateway>(SampleJson.Full.ToJsonString()))));

    [Fact]
    public void Kind_OfAStream_IsRead()
    {
        using var stream = new System.IO.MemoryStream(System.Text.Encoding.UTF8.GetBytes(SampleJson.Full.ToJsonString()));
        Assert.Equal("1.10", KubernetesJson.Deserialize<V1Gateway>(stream).Spec.Host);
    }

    [Fact]
    public void Kind_AsAnElement_IsRead()
    {
        using var document = JsonDocument.Parse(SampleJson.Full.ToJsonString());
        Assert.Equal(8080, KubernetesJson.Deserialize<V1Gateway>(document.RootElement).Spec.Port!.Value.Number);
    }

    [Fact]
    public void Spec_Alone_IsWhatTheSchemaSays() =>
        SampleJson.Same(SampleJson.Full["spec"], JsonNode.Parse(KubernetesJson.Serialize(Samples.Full().Spec)));

    [Fact]
    public void Status_Alone_GoesBothWays()
    {
        V1GatewayStatus status = KubernetesJson.Deserialize<V1GatewayStatus>(SampleJson.Full["status"]!.ToJsonString());
        Assert.Equal("Ready", Assert.Single(status.Conditions!).Type);
        SampleJson.Same(SampleJson.Full["status"], JsonNode.Parse(JsonSerializer.Serialize(status)));
    }

    [Fact]
    public void Graph_OfAnAnonymousObject_HoldsTheSpecAsTheSchemaSays()
    {
        JsonNode json = JsonNode.Parse(KubernetesJson.Serialize(new { spec = Samples.Spec() }))!;
        Assert.Empty(new SchemaCheck(YamlNodes.Resource("crds/gateway.yaml")).Problems(json, isPatch: true));
        Assert.Equal("http", (string?)json["spec"]!["port"]);
        Assert.Equal("AQID", (string?)json["spec"]!["secret"]);
        Assert.Equal("2026-01-31T12:00:00Z", (string?)json["spec"]!["since"]);
    }

    [Fact]
    public void Graph_OfAnObjectMade_LeaksNoSource() =>
        Assert.Null(JsonNode.Parse(KubernetesJson.Serialize(new { spec = Samples.Spec() }))!["spec"]!["source"]);

    [Fact]
    public void Graph_OfAListAndADictionary_HoldsTypedObjects()
    {
        var graph = new Dictionary<string, List<V1GatewaySpecListeners>> { ["x"] = [new() { Name = "a", Port = 1 }] };
        Assert.Equal("""{"x":[{"name":"a","port":1}]}""", KubernetesJson.Serialize(graph));
    }

    [Fact]
    public void Metadata_InAnAnonymousObject_IsKubernetesMetadata()
    {
        JsonNode json = JsonNode.Parse(KubernetesJson.Serialize(new { metadata = Samples.Full().Metadata }))!;
        SampleJson.Same(SampleJson.Full["metadata"], json["metadata"]);
    }

    [Fact]
    public void Values_InAnAnonymousObject_AreTexts() => Assert.Equal(
        """{"number":5,"text":"x","time":"2026-01-31T12:00:00Z","bytes":"AQ==","size":"1Gi","none":null}""",
        JsonSerializer.Serialize(new
        {
            number = (PaoRender.Manifests.IntOrString)5,
            text = (PaoRender.Manifests.IntOrString)"x",
            time = (Timestamp)"2026-01-31T12:00:00Z",
            bytes = (Base64Text)new byte[] { 1 },
            size = Quantity.Parse("1024Mi"),
            none = (PaoRender.Manifests.IntOrString?)null,
        }));

    [Theory]
    [InlineData("5")]
    [InlineData("\"5\"")]
    [InlineData("\"http\"")]
    public void IntOrString_ReadAndWritten_KeepsItsForm(string json) =>
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<PaoRender.Manifests.IntOrString>(json)));

    [Fact]
    public void Quantity_AsANumber_IsRead() => Assert.Equal(Quantity.Parse("5"), JsonSerializer.Deserialize<Quantity>("5"));

    [Fact]
    public void Quantity_ThatIsNone_IsRefused() => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quantity>("\"lots\""));

    [Fact]
    public void Value_OfAnotherType_IsRefusedWithItsPath() => Assert.Contains(
        "spec.replicas",
        Assert.Throws<JsonException>(() => KubernetesJson.Deserialize<V1Gateway>("""{"spec":{"host":"a","replicas":"many"}}""")).Message,
        System.StringComparison.Ordinal);

    [Fact]
    public void Key_ThatTheSchemaLacks_PassesInSilence() =>
        Assert.Equal("a", KubernetesJson.Deserialize<V1Gateway>("""{"spec":{"host":"a","newer":{"x":[1]}},"extra":1}""").Spec.Host);

    [Fact]
    public void Null_ThatWasRead_IsWritten() =>
        Assert.Contains(
            "\"owner\":null",
            KubernetesJson.Serialize(KubernetesJson.Deserialize<V1GatewaySpec>("""{"host":"a","owner":null}""")),
            System.StringComparison.Ordinal);

    [Fact]
    public void Nothing_IsNull() => Assert.Equal("""{"spec":null}""", JsonSerializer.Serialize(new { spec = (V1GatewaySpec?)null }));

    [Fact]
    public void Text_OfEveryKind_ComesBack()
    {
        const string Odd = "a\"\\\u0001\u0085\u2028\ud83d\ude00<&'é\n";
        V1GatewaySpec spec = KubernetesJson.Deserialize<V1GatewaySpec>(KubernetesJson.Serialize(new V1GatewaySpec { Host = Odd }));
        Assert.Equal(Odd, spec.Host);
    }

    [Fact]
    public void PartOfThePackageCore_InAnObjectGraph_IsWhatTheSchemaSays() => Assert.Equal(
        """{"spec":{"configuration":{},"nodeSelector":{"matchLabels":{"a":""}},"paused":false}}""",
        KubernetesJson.Serialize(new { spec = new V1MachineConfigPoolSpec { NodeSelector = new() { MatchLabels = new() { ["a"] = "" } } } }));

    [Fact]
    public void List_OfTheClient_GoesBothWays()
    {
        string json = $$"""
            {"apiVersion":"live.example.com/v1","kind":"GatewayList","metadata":{"resourceVersion":"5"},"items":[{{SampleJson.Full.ToJsonString()}}]}
            """;
        V1Gateway.KubernetesList list = KubernetesJson.Deserialize<V1Gateway.KubernetesList>(json);
        Assert.Equal("5", list.Metadata.ResourceVersion);
        SampleJson.Same(JsonNode.Parse(json), JsonNode.Parse(KubernetesJson.Serialize(list)));
    }

    [Theory]
    [InlineData("""{"kind":"GatewayList","items":null,"metadata":null}""")]
    [InlineData("""{"items":[],"remaining":{"a":[1]}}""")]
    public void List_WithNothingInIt_IsEmpty(string json) => Assert.Empty(KubernetesJson.Deserialize<V1Gateway.KubernetesList>(json).Items);

    [Fact]
    public void KubernetesList_OfTheClientsOwn_HoldsKinds()
    {
        var list = new k8s.Models.KubernetesList<V1Gateway>([Samples.Fresh()]);
        Assert.Equal("fresh", KubernetesJson.Deserialize<k8s.Models.KubernetesList<V1Gateway>>(KubernetesJson.Serialize(list)).Items[0].Name());
    }
}
