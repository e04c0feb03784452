using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using k8s;
using PaoRender.Live.Tests.Kinds;
using PaoRender.Live.Tests.Server;
using PaoRender.Live.Tests.Support;
using PaoRender.Manifests;
using PaoRender.Schemas;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace PaoRender.Live.Tests;

/// <summary>Generated types in YamlDotNet, alone and as the client sets it up.</summary>
public class YamlTests
{
    [Fact]
    public void Kind_InTheClientsYaml_IsWhatTheSchemaSays() =>
        SampleJson.Same(SampleJson.Full, YamlNodes.Parse(KubernetesYaml.Serialize(Samples.Full())));

    [Fact]
    public void Kind_InPlainYaml_IsWhatTheSchemaSays() =>
        SampleJson.Same(SampleJson.Full, YamlNodes.Parse(new SerializerBuilder().Build().Serialize(Samples.Full())));

    [Fact]
    public void Kind_InAStreamOfSeveral_IsWhatTheSchemaSays() =>
        Assert.Equal(2, KubernetesYaml.SerializeAll([Samples.Fresh("a"), Samples.Fresh("b")]).Split("kind: Gateway").Length - 1);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Kind_ReadFromYaml_IsWhatTheSchemaSays(bool strict) => SampleJson.Same(
        SampleJson.Full, JsonNode.Parse(KubernetesJson.Serialize(KubernetesYaml.Deserialize<V1Gateway>(Samples.FullYaml, strict))));

    [Fact]
    public void Kind_ReadByAPlainDeserializer_IsWhatTheSchemaSays() => SampleJson.Same(
        SampleJson.Full, JsonNode.Parse(KubernetesJson.Serialize(new DeserializerBuilder().Build().Deserialize<V1Gateway>(Samples.FullYaml))));

    [Fact]
    public void Kind_ReadAndWritten_IsTheSame()
    {
        string yaml = KubernetesYaml.Serialize(Samples.Full());
        Assert.Equal(yaml, KubernetesYaml.Serialize(KubernetesYaml.Deserialize<V1Gateway>(yaml)));
    }

    [Fact]
    public void Kinds_ByATypeMap_AreLoaded()
    {
        var types = new Dictionary<string, System.Type> { ["live.example.com/v1/Gateway"] = typeof(V1Gateway) };
        List<object> all = KubernetesYaml.LoadAllFromString(
            Samples.FullYaml + "\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: p}\n---\n" + Samples.FullYaml, types, strict: true);
        Assert.Equal("1.10", Assert.IsType<V1Gateway>(all[0]).Spec.Host);
        Assert.IsType<k8s.Models.V1Pod>(all[1]);
        Assert.IsType<V1Gateway>(all[2]);
    }

    [Fact]
    public void Spec_Alone_GoesBothWays()
    {
        string yaml = KubernetesYaml.Serialize(Samples.Full().Spec);
        SampleJson.Same(SampleJson.Full["spec"], YamlNodes.Parse(yaml));
        Assert.Equal(9090, KubernetesYaml.Deserialize<V1GatewaySpec>(yaml).Listeners![1].Port!.Value.Number);
    }

    [Fact]
    public void Graph_OfAnAnonymousObject_HoldsTheSpecAsTheSchemaSays()
    {
        JsonNode node = YamlNodes.Parse(KubernetesYaml.Serialize(new { spec = Samples.Spec() }))!;
        Assert.Empty(new SchemaCheck(YamlNodes.Resource("crds/gateway.yaml")).Problems(node, isPatch: true));
        Assert.Equal("yes", (string?)node["spec"]!["host"]);
        Assert.Null(node["spec"]!["source"]);
    }

    [Fact]
    public void Graph_OfAListAndADictionary_GoesBothWays()
    {
        var graph = new Dictionary<string, List<V1GatewaySpecListeners>> { ["x"] = [new() { Name = "a", Port = 1 }] };
        string yaml = KubernetesYaml.Serialize(graph);
        Assert.Equal(1, KubernetesYaml.Deserialize<Dictionary<string, List<V1GatewaySpecListeners>>>(yaml)["x"][0].Port!.Value.Number);
    }

    [Fact]
    public void List_OfTheClient_GoesBothWays()
    {
        var list = new V1Gateway.KubernetesList { Items = [Samples.Full()] };
        list.Metadata.ContinueProperty = "next";
        string yaml = KubernetesYaml.Serialize(list);
        V1Gateway.KubernetesList read = KubernetesYaml.Deserialize<V1Gateway.KubernetesList>(yaml, strict: true);
        Assert.Equal(("GatewayList", "next", "1.10"), (read.Kind, read.Metadata.ContinueProperty, read.Items[0].Spec.Host));
    }

    [Fact]
    public void Metadata_InAnAnonymousObject_IsKubernetesMetadata() =>
        SampleJson.Same(
            SampleJson.Full["metadata"], YamlNodes.Parse(KubernetesYaml.Serialize(new { metadata = Samples.Full().Metadata }))!["metadata"]);

    [Fact]
    public void Values_InAnAnonymousObject_AreScalars() => SampleJson.Same(
        JsonNode.Parse("""{"number":5,"text":"5","time":"2026-01-31T12:00:00Z","bytes":"AQ==","size":"1Gi"}"""),
        YamlNodes.Parse(KubernetesYaml.Serialize(new
        {
            number = (PaoRender.Manifests.IntOrString)5,
            text = (PaoRender.Manifests.IntOrString)"5",
            time = (Timestamp)"2026-01-31T12:00:00Z",
            bytes = (Base64Text)new byte[] { 1 },
            size = Quantity.Parse("1024Mi"),
        })));

    [Theory]
    [InlineData("a: 5", true)]
    [InlineData("a: \"5\"", false)]
    [InlineData("a: http", false)]
    public void IntOrString_Read_KeepsItsForm(string yaml, bool isNumber) =>
        Assert.Equal(isNumber, KubernetesYaml.Deserialize<Dictionary<string, PaoRender.Manifests.IntOrString>>(yaml)["a"].IsNumber);

    [Fact]
    public void PartOfThePackageCore_InAnObjectGraph_IsWhatTheSchemaSays() => SampleJson.Same(
        JsonNode.Parse("""{"spec":{"cpu":{"isolated":"1-3","reserved":"0"},"nodeSelector":{"a":""}}}"""),
        YamlNodes.Parse(KubernetesYaml.Serialize(
            new { spec = new V2PerformanceProfileSpec { Cpu = new() { Reserved = "0", Isolated = "1-3" }, NodeSelector = new() { ["a"] = "" } } })));

    [Theory]
    [InlineData("yes")]
    [InlineData("1e3")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("2026-01-31")]
    [InlineData("a: b # c")]
    [InlineData("  lead\nand more\n\n")]
    [InlineData("one\ntwo\n")]
    [InlineData("one\ntwo")]
    [InlineData("- x\ttab\r\n")]
    [InlineData("\u0085\u2028\ud83d\ude00'\"\\")]
    [InlineData("trailing ")]
    public void Text_OfEveryKind_ComesBack(string text)
    {
        var spec = new V1GatewaySpec { Host = text, Labels = new Dictionary<string, string> { [text] = text }, Tags = [text] };
        V1GatewaySpec read = KubernetesYaml.Deserialize<V1GatewaySpec>(KubernetesYaml.Serialize(spec));
        Assert.Equal((text, text, text), (read.Host, read.Labels![text], read.Tags![0]));
    }

    [Fact]
    public void Value_OfAnotherType_IsRefusedWithItsPath() => Assert.Contains(
        "spec.replicas",
        Assert.ThrowsAny<YamlException>(() => KubernetesYaml.Deserialize<V1Gateway>("spec: {host: a, replicas: many}")).ToString(),
        System.StringComparison.Ordinal);

    [Fact]
    public void Aliases_WithinAnObjectAndToAnEarlierOne_AreFollowed()
    {
        const string Yaml = "- {host: a, labels: &l {x: z}}\n- {host: b, labels: *l, open: &o {k: v}, anything: *o}\n";
        List<V1GatewaySpec> read = KubernetesYaml.Deserialize<List<V1GatewaySpec>>(Yaml);
        Assert.Equal("z", read[1].Labels!["x"]);
        Assert.Equal("""{"k":"v"}""", ManifestJson.Write(ManifestTree.Of(read[1].Anything!)));
    }

    [Fact]
    public void Merge_OfAMapping_IsFollowed() =>
        Assert.Equal(
            ["x", "z"],
            new DeserializerBuilder().Build().Deserialize<V1GatewaySpec>("{host: a, labels: {z: b, <<: {x: c, z: d}}}").Labels!.Keys.Order());

    [Fact]
    public void Text_OfTheProductItself_IsReadByTheClient() =>
        Assert.Equal(Samples.Full().ToYaml(), KubernetesYaml.Deserialize<V1Gateway>(Samples.Full().ToYaml()).ToYaml());
}
