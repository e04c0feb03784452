using System;
using System.Collections.Generic;
using k8s.Models;
using PaoRender.Live.Tests.Kinds;
using PaoRender.Live.Tests.Support;
using PaoRender.Manifests;

namespace PaoRender.Live.Tests;

/// <summary>The client's own types where they are the natural ones.</summary>
public class ConversionTests
{
    private static readonly DateTime s_time = new(2026, 1, 31, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Condition_OfTheClient_IsOneOfTheSchema()
    {
        V1GatewayStatus status = new() { Conditions = [] };
        status.Conditions.Add(new V1Condition
        {
            Type = "Ready", Status = "True", Reason = "Fine", Message = "all is well", LastTransitionTime = s_time, ObservedGeneration = 2,
        });
        Assert.Equal(
            """{"conditions":[{"lastTransitionTime":"2026-01-31T12:00:00Z","message":"all is well","observedGeneration":2,"""
            + "\"reason\":\"Fine\",\"status\":\"True\",\"type\":\"Ready\"}]}",
            k8s.KubernetesJson.Serialize(status));
    }

    [Fact]
    public void Condition_OfTheSchema_IsOneOfTheClient()
    {
        V1Condition condition = Samples.Full().Status!.Conditions![0];
        Assert.Equal(("Ready", "True", "Fine", "all is well", s_time, (long?)null), (
            condition.Type, condition.Status, condition.Reason, condition.Message, condition.LastTransitionTime, condition.ObservedGeneration));
    }

    [Fact]
    public void Condition_ThatIsNone_StaysNone()
    {
        Assert.Null((V1GatewayStatusConditions?)(V1Condition?)null);
        Assert.Null((V1Condition?)(V1GatewayStatusConditions?)null);
    }

    [Fact]
    public void OwnerReference_GoesBothWays()
    {
        var owner = new V1OwnerReference { ApiVersion = "v1", Kind = "Node", Name = "n", Uid = "u", Controller = true, BlockOwnerDeletion = false };
        Assert.Equal(owner, owner.ToManifest().ToClient());
    }

    [Fact]
    public void ObjectMeta_GoesBothWays()
    {
        var meta = new V1ObjectMeta
        {
            Name = "a", NamespaceProperty = "b", Uid = "u", Generation = 3, CreationTimestamp = s_time, DeletionTimestamp = s_time,
            Labels = new Dictionary<string, string> { ["a"] = "b" },
        };
        Assert.Equal(k8s.KubernetesJson.Serialize(meta), k8s.KubernetesJson.Serialize(meta.ToManifest().ToClient()));
    }

    [Theory]
    [InlineData("http")]
    [InlineData("25%")]
    [InlineData("8080")]
    public void IntOrString_GoesBothWays(string text)
    {
        k8s.Models.IntOrString theirs = text;
        PaoRender.Manifests.IntOrString ours = theirs.ToManifest();
        Assert.Equal(text == "8080", ours.IsNumber);
        Assert.Equal(text, (string)ours.ToClient());
    }

    [Theory]
    [InlineData("500Mi")]
    [InlineData("100m")]
    [InlineData("2")]
    public void Quantity_GoesBothWays(string text)
    {
        Quantity ours = new ResourceQuantity(text).ToManifest();
        Assert.Equal(text, ours.ToString());
        Assert.Equal(text, ours.ToClient().ToString());
    }
}
