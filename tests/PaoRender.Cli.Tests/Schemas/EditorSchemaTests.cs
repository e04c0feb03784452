using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Releases;
using PaoRender.Rules;
using PaoRender.Tests.Shared;

namespace PaoRender.Cli.Tests.Schemas;

public sealed class EditorSchemaTests
{
    private const string Profile =
        """
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: p
        spec:
          cpu: {isolated: 2-7, reserved: 0-1}
          nodeSelector: {node-role.kubernetes.io/worker: ""}

        """;

    private const string Widget =
        """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: widgets.example.com}
        spec:
          group: example.com
          names: {kind: Widget, plural: widgets}
          versions:
          - name: v1
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec:
                    type: object
                    properties:
                      size: {type: integer, minimum: 0, exclusiveMinimum: true}
                      port: {x-kubernetes-int-or-string: true}
                      note: {type: string, nullable: true, enum: [a, b]}
        """;

    private static readonly SchemaJudge s_newest = new(OperatorRelease.Newest);

    public static TheoryData<string> Rules => [.. RuleCatalogue.All.Where(rule => rule.Good is not null).Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void WhatARuleCallsGood_IsNotMarked(string code)
    {
        RuleExample good = RuleCatalogue.Find(code)!.Good!;
        SchemaJudge judge = good.Release == OperatorRelease.Newest ? s_newest : new SchemaJudge(good.Release);
        Assert.Empty(judge.Marks(good.Text));
    }

    [Theory]
    [InlineData("samples/SnoCluster/manifests")]
    [InlineData("tests/PaoRender.Benchmarks")]
    public void ManifestsOfTheRepository_AreNotMarked(string folder)
    {
        string[] files = Directory.GetFiles(Path.Combine(RepositoryPaths.Root, folder), "*.yaml", SearchOption.AllDirectories);
        Assert.All(files, file => Assert.Empty(s_newest.Marks(File.ReadAllText(file))));
    }

    [Theory]
    [InlineData("/spec", "  numma: {topologyPolicy: restricted}")]
    [InlineData("/spec/numa/topologyPolicy", "  numa: {topologyPolicy: best-efort}")]
    [InlineData("/spec/realTimeKernel/enabled", "  realTimeKernel: {enabled: \"true\"}")]
    [InlineData("/spec/hugepages/pages/0/count", "  hugepages: {pages: [{size: 1G, count: many}]}")]
    public void Mistake_IsMarkedAtItsPlace(string place, string line) =>
        Assert.Contains(s_newest.Marks(Profile + line), mark => mark.StartsWith(place, StringComparison.Ordinal));

    [Fact]
    public void FieldOfALaterRelease_IsMarked()
    {
        string text = Profile.Replace("reserved: 0-1", "reserved: \"0\", shared: \"1\"", StringComparison.Ordinal);
        Assert.Empty(s_newest.Marks(text));
        Assert.NotEmpty(new SchemaJudge(OperatorRelease.All[0]).Marks(text));
    }

    [Theory]
    [InlineData("KubeletConfig", "spec: {kubeletConfig: {topologyManagerScope: pods}}")]
    [InlineData("MachineConfig", "spec: {config: {ignition: {version: 3.2.0}, storge: {}}}")]
    public void KnownObjectInAFreeField_IsLookedInto(string kind, string spec) =>
        Assert.NotEmpty(s_newest.Marks($"apiVersion: machineconfiguration.openshift.io/v1\nkind: {kind}\nmetadata: {{name: n}}\n{spec}\n"));

    [Theory]
    [InlineData("{size: 1, port: http, note: null}", true)]
    [InlineData("{size: 1, port: 80, note: a}", true)]
    [InlineData("{size: 0}", false)]
    [InlineData("{port: true}", false)]
    [InlineData("{note: c}", false)]
    [InlineData("{sise: 1}", false)]
    public void DefinitionOfTheUsersOwn_Counts(string spec, bool isGood)
    {
        var judge = new SchemaJudge(OperatorRelease.Newest, new InputFile("crd.yaml", Widget));
        IReadOnlyList<string> marks = judge.Marks($"apiVersion: example.com/v1\nkind: Widget\nmetadata: {{name: w}}\nspec: {spec}\n");
        Assert.Equal(isGood, marks.Count == 0);
    }

    [Fact]
    public void KindThatNobodyDefined_IsNotMarked() => Assert.Empty(s_newest.Marks("apiVersion: v1\nkind: Namespace\nmetadata: {name: n}\n"));
}
