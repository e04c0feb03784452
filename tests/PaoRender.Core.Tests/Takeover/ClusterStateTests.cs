using System.Linq;
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
    [InlineData("apiVersion: machineconfiguration.openshift.io/v1\nkind: MachineConfg\nmetadata: {name: a}\n", "PAO1050 2:7")]
    [InlineData("apiVersion: machineconfiguration.openshift.io/v1\nkind: KubeletConfigs\nmetadata: {name: a}\n", "PAO1050 2:7")]
    [InlineData("apiVersion: machineconfiguration.openshft.io/v1\nkind: MachineConfig\nmetadata: {name: a}\n", "PAO1050 1:13")]
    [InlineData("apiVersion: v1\nkind: RuntimeClass\nmetadata: {name: a}\n", "PAO1050 1:13")]
    [InlineData("apiVersion: config.openshft.io/v1\nkind: Node\nmetadata: {name: cluster}\n", "PAO1050 1:13")]
    [InlineData("kind: Tuned\nmetadata: {name: a}\n", "PAO1050 1:7")]
    [InlineData("apiVersion: tuned.openshift.io/v1\nKind: Tuned\nmetadata: {name: a}\n", "PAO1050 1:13")]
    [InlineData("apiVersion: tuned.openshift.io/v1\nkind: Tuned\nmetadata: {nmae: a}\n", "PAO1050 2:7")]
    [InlineData("apiVersion: tuned.openshift.io/v1\nkind: Tuned\nmetadata: {name: a}\nspec: {a: 1, a: 2}\n", "PAO1015 4:14")]
    [InlineData("apiVersion: v1\nkind: List\nitems:\n- apiVersion: tuned.openshift.io/v1\n  kind: Tunned\n  metadata: {name: a}\n", "PAO1050 5:9")]
    [InlineData("apiVersion: machineconfiguration.openshift.io/v1\nkind: MachineConfigPool\nmetadata: {name: a}\n", "")]
    [InlineData("apiVersion: machineconfiguration.openshift.io/v1\nkind: MachineConfigNode\nmetadata: {name: a}\n", "")]
    [InlineData("apiVersion: machineconfiguration.openshift.io/v1\nkind: MachineOSConfig\nmetadata: {name: a}\n", "")]
    [InlineData("apiVersion: tuned.openshift.io/v1\nkind: Profile\nmetadata: {name: a}\n", "")]
    [InlineData("apiVersion: v1\nkind: Node\nmetadata: {name: a}\n", "")]
    [InlineData("any: thing\n", "")]
    public void Read_ObjectWithAMistypedHead_IsAnErrorAtItsPlace(string text, string expected)
    {
        var errors = new DiagnosticBag();
        ClusterState.Read([new InputFile("state", text)], errors);
        Assert.Equal(expected, string.Join(", ", errors.Items.Select(error => $"{error.Code} {error.Position.Line}:{error.Position.Column}")));
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
