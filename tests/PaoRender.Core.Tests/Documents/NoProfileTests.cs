using System;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Documents;

/// <summary>An input that gives nothing is an error, which says what was looked at.</summary>
public class NoProfileTests
{
    private const string Infrastructure = """
        apiVersion: config.openshift.io/v1
        kind: Infrastructure
        metadata: {name: cluster}
        status: {cpuPartitioning: AllNodes}
        """;

    [Fact]
    public void Nothing_IsAnError()
    {
        ManifestDiagnostic found = DocumentInput.Single(new DocumentInput().Render());

        Assert.Equal((RenderCodes.NoProfile, DiagnosticSeverity.Error), (found.Code, found.Severity));
        Assert.EndsWith(
            "nothing else to render. No file was read: none was given, or all that were are passed over.", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FilesWithoutAProfile_AreNamedWithWhatTheyHold()
    {
        var input = new DocumentInput();
        for (int i = 0; i < 7; i++) input.Add($"{i}.yaml", "apiVersion: v1\nkind: ConfigMap\n");
        input.Add("ns.yaml", "apiVersion: v1\nkind: Namespace\n");

        Assert.EndsWith(
            "Looked at 0.yaml, 1.yaml, 2.yaml, 3.yaml, 4.yaml and 3 more, with 7 ConfigMap, 1 Namespace.",
            DocumentInput.Single(input.Render()).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyFile_HoldsNoObject() => Assert.EndsWith(
        "Looked at a.yaml, with no object.",
        DocumentInput.Single(new DocumentInput().Add("a.yaml", "# later\n").Render()).Message,
        StringComparison.Ordinal);

    [Fact]
    public void PartitionedClusterWithoutProfile_IsAWarning()
    {
        RenderResult result = new DocumentInput().Add("i.yaml", Infrastructure).Render();

        Assert.Equal(["warning PAO1007"], DocumentInput.Found(result));
        Assert.Equal(2, result.Manifests.Count);
    }

    [Fact]
    public void ByReferencesRules_ItIsAWarning() =>
        Assert.Equal(["warning PAO1007"], DocumentInput.Found(new DocumentInput { Strictness = Strictness.Reference }.Render()));

    [Fact]
    public void WhatCannotBeRead_MayHoldTheProfile() => Assert.Equal(
        ["a.yaml(1,1) error PAO1005"], DocumentInput.Found(new DocumentInput().Add("a.yaml", "spec: {}\n").Render()));
}
