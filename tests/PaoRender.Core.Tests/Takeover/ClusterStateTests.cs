using PaoRender.Comparison;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Takeover;

namespace PaoRender.Core.Tests.Takeover;

public class ClusterStateTests
{
    private static readonly ObjectIdentity s_runtimeClass = new("node.k8s.io", "RuntimeClass", "", "performance-a");

    [Theory]
    [InlineData("apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: {name: performance-a}\n")]
    [InlineData("apiVersion: node.k8s.io/v1beta1\nkind: RuntimeClass\nmetadata: {name: performance-a}\n")]
    [InlineData("apiVersion: v1\nkind: List\nitems:\n- {apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: {name: performance-a}}\n")]
    [InlineData("apiVersion: node.k8s.io/v1\nkind: RuntimeClassList\nitems:\n- metadata: {name: performance-a}\n")]
    [InlineData("{\"apiVersion\": \"v1\", \"kind\": \"List\", "
        + "\"items\": [{\"apiVersion\": \"node.k8s.io/v1\", \"kind\": \"RuntimeClass\", \"metadata\": {\"name\": \"performance-a\"}}]}")]
    [InlineData("no: object\n---\napiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: {name: performance-a}\n")]
    public void Find_WhateverTheObjectComesIn_FindsIt(string text)
    {
        var errors = new DiagnosticBag();

        var state = ClusterState.Read([new InputFile("state", text)], errors);

        Assert.NotNull(state.Find(s_runtimeClass));
        Assert.Null(state.Find(s_runtimeClass with { Name = "performance-b" }));
        Assert.Null(state.Find(s_runtimeClass with { Namespace = "a" }));
        Assert.Empty(errors.Items);
    }

    [Theory]
    [InlineData("runc", 0)]
    [InlineData("other", 1)]
    public void Read_ObjectTwice_IsAnErrorWhenTheTwoDiffer(string handler, int expected)
    {
        string first = "{apiVersion: node.k8s.io/v1, kind: RuntimeClass, handler: runc, metadata: {name: performance-a}}";
        var errors = new DiagnosticBag();

        ClusterState.Read([new InputFile("one.yaml", " " + first), new InputFile("two.yaml", " " + first.Replace("runc", handler))], errors);

        Assert.Equal(expected, errors.Items.Count);
        Assert.All(errors.Items, error => Assert.Equal(TakeoverCodes.AmbiguousState, error.Code));
    }
}
