using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using k8s;
using k8s.Autorest;
using k8s.Models;
using PaoRender.Live.Tests.Kinds;
using PaoRender.Live.Tests.Server;
using PaoRender.Live.Tests.Support;

namespace PaoRender.Live.Tests;

/// <summary>The generic client with an API server that refuses what does not fit the definition.</summary>
public sealed class GenericClientTests : IDisposable
{
    private const string Space = "default";

    private readonly ApiServer _server = new();
    private readonly GenericClient _client;

    public GenericClientTests() =>
        _client = new GenericClient(_server.Client(), V1Gateway.KubeGroup, V1Gateway.KubeApiVersion, V1Gateway.KubePluralName);

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }

    [Fact]
    public async Task Create_OfAFullObject_IsTaken()
    {
        V1Gateway made = await _client.CreateNamespacedAsync(Samples.Full(), Space);
        Assert.Equal(("101", "uid-north"), (made.Metadata.ResourceVersion, made.Uid()));
        Assert.StartsWith("application/json", _server.Requests.Single().ContentType, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_OfAFreshObject_SendsTheSchemasKeys()
    {
        await _client.CreateNamespacedAsync(Samples.Fresh(), Space);
        SampleJson.Same(
            JsonNode.Parse("""
                {"apiVersion":"live.example.com/v1","kind":"Gateway","metadata":{"name":"fresh"},
                "spec":{"host":"example.com","port":80}}
                """),
            JsonNode.Parse(_server.Requests.Single().Body));
    }

    [Fact]
    public async Task Read_OfWhatWasMade_IsTheSame()
    {
        await _client.CreateNamespacedAsync(Samples.Full(), Space);
        V1Gateway read = await _client.ReadNamespacedAsync<V1Gateway>(Space, "north");
        SampleJson.Same(SampleJson.Full["spec"], JsonNode.Parse(KubernetesJson.Serialize(read.Spec)));
        Assert.Equal("test", read.EnsureMetadata().ManagedFields[0].Manager);
    }

    [Fact]
    public async Task Replace_AfterTheClientsExtensions_SendsThem()
    {
        await _client.CreateNamespacedAsync(Samples.Fresh(), Space);
        V1Gateway read = await _client.ReadNamespacedAsync<V1Gateway>(Space, "fresh");
        read.AddFinalizer("a/b");
        read.SetLabel("x", "y");
        read.AddOwnerReference(new V1OwnerReference { ApiVersion = "v1", Kind = "Node", Name = "n", Uid = "u" });
        read.Spec.Replicas = 5;
        V1Gateway replaced = await _client.ReplaceNamespacedAsync(read, Space, "fresh");
        Assert.True(replaced.HasFinalizer("a/b"));
        Assert.Equal(("y", "n", 5), (replaced.GetLabel("x"), replaced.Metadata.OwnerReferences![0].Name, replaced.Spec.Replicas));
    }

    [Fact]
    public async Task List_AndItsItems_AreTyped()
    {
        await _client.CreateNamespacedAsync(Samples.Fresh("a"), Space);
        await _client.CreateNamespacedAsync(Samples.Fresh("b"), Space);
        V1Gateway.KubernetesList list = await _client.ListNamespacedAsync<V1Gateway.KubernetesList>(Space);
        Assert.Equal(["a", "b"], list.Items.Select(item => item.Name()));
        Assert.Equal("102", list.ResourceVersion());
    }

    [Fact]
    public async Task MergePatch_OfATypedSpec_IsTaken()
    {
        await _client.CreateNamespacedAsync(Samples.Full(), Space);
        V1Gateway patched = await Patch(new { spec = Samples.Spec() });
        Assert.Equal(("yes", "http", "elsewhere"), (patched.Spec.Host, patched.Spec.Port!.Value.Text, patched.Spec.Source));
    }

    [Fact]
    public async Task MergePatch_OfTypedMetadataAndStatus_IsTaken()
    {
        await _client.CreateNamespacedAsync(Samples.Full(), Space);
        V1Gateway patched = await Patch(new
        {
            metadata = new PaoRender.Manifests.ObjectMeta { Labels = new() { ["new"] = "1" } },
            status = new V1GatewayStatus { ObservedGeneration = 9 },
        });
        Assert.Equal(("1", "edge", 9L), (patched.GetLabel("new"), patched.GetLabel("app"), patched.Status!.ObservedGeneration));
    }

    [Fact]
    public async Task MergePatch_OfAWholeObjectOrADictionary_IsTaken()
    {
        await _client.CreateNamespacedAsync(Samples.Fresh("north"), Space);
        Assert.Equal("1.10", (await Patch(Samples.Full())).Spec.Host);
        var parts = new Dictionary<string, object> { ["spec"] = new V1GatewaySpec { Host = "by dictionary" } };
        Assert.Equal("by dictionary", (await Patch(parts)).Spec.Host);
    }

    [Fact]
    public async Task MergePatch_OfAText_IsTaken()
    {
        await _client.CreateNamespacedAsync(Samples.Full(), Space);
        V1Gateway patched = await Patch("{\"spec\":" + KubernetesJson.Serialize(Samples.Spec()) + "}");
        Assert.Equal("yes", patched.Spec.Host);
        Assert.StartsWith("application/merge-patch+json", _server.Requests[^1].ContentType, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_OfTheObjects_IsTyped()
    {
        await _client.CreateNamespacedAsync(Samples.Fresh("a"), Space);
        var seen = new List<string>();
        await foreach ((WatchEventType type, V1Gateway item) in _client.WatchNamespacedAsync<V1Gateway>(Space, error => throw error))
            seen.Add($"{type} {item.Name()} {item.Spec.Host}");
        Assert.Equal(["Added a example.com"], seen);
    }

    [Fact]
    public async Task Delete_GivesTheObject()
    {
        await _client.CreateNamespacedAsync(Samples.Fresh("a"), Space);
        Assert.Equal("a", (await _client.DeleteNamespacedAsync<V1Gateway>(Space, "a")).Name());
        HttpOperationException gone = await Assert.ThrowsAsync<HttpOperationException>(() => _client.ReadNamespacedAsync<V1Gateway>(Space, "a"));
        Assert.Equal(HttpStatusCode.NotFound, gone.Response.StatusCode);
    }

    [Theory]
    [InlineData("""{"spec":{"Host":"a"}}""", "spec.Host: unknown")]
    [InlineData("""{"spec":{"port":{"isNumber":true}}}""", "spec.port: object")]
    public async Task Server_WhatDoesNotFit_IsRefused(string patch, string problem)
    {
        await _client.CreateNamespacedAsync(Samples.Fresh("north"), Space);
        HttpOperationException refused = await Assert.ThrowsAsync<HttpOperationException>(() => Patch(patch));
        Assert.Contains(problem, refused.Response.Content, StringComparison.Ordinal);
    }

    private Task<V1Gateway> Patch(object content) =>
        _client.PatchNamespacedAsync<V1Gateway>(new V1Patch(content, V1Patch.PatchType.MergePatch), Space, "north");
}
