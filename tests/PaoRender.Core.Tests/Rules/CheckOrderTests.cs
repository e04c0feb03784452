using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Checks;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Hardware;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Releases;
using PaoRender.Rules;

namespace PaoRender.Core.Tests.Rules;

/// <summary>A rule is a file, and files have no order: what is found depends on the stages of the checks and on nothing else.</summary>
public class CheckOrderTests
{
    public static TheoryData<string> CodesWithExamples => [.. RuleCatalogue.All.Where(rule => rule.Bad is not null).Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(CodesWithExamples))]
    public void Checks_OfAStage_FindTheSameInAnyOrder(string code) => AssertOrderIsFree(RuleCatalogue.Find(code)!.Bad!.ToRequest());

    [Theory]
    [InlineData("kubeletconfig.experimental: '{\"cpuManagerPolicy\": \"sttic\", \"maxPodz\": 1, \"featureGates\": {\"A\": true}}'")]
    [InlineData("kubeletconfig.experimental: '{\"reservedSystemCPUs\": \"7\", \"topologyManagerPolicy\": \"\u2019none\", \"failSwapOn\": false}'")]
    [InlineData("performance.openshift.io/exec-cpu-affinity: \u201cdisable\u201d")]
    public void Annotation_IsJudgedTheSame_InAnyOrder(string annotation) => AssertOrderIsFree(Request(Example.WithAnnotation(annotation)));

    [Theory]
    [InlineData("net: {userLevelNetworking: false, devices: [{interfaceName: \u201ceno1\u201d}, {}, {deviceID: 1}, {interfaceName: \u00e9}]}")]
    [InlineData("additionalKernelArgs: [isolcpus=1, 'a b', \"x\\ny\", \u2019q, nosmt]\nkernelPageSize: 64k\nmachineConfigLabel: {a: b, c: d}")]
    [InlineData("hugepages: {defaultHugepagesSize: 1M, pages: [{size: 1G, count: 99, node: 7}, {size: 1G, count: 99, node: 7}]}")]
    [InlineData("machineConfigPoolSelector: {pools: du, other: du}\nworkloadHints: {highPowerConsumption: true, perPodPowerManagement: true}")]
    public void Fields_AreJudgedTheSame_InAnyOrder(string fields)
    {
        foreach (string cpus in new[] { "0-1", "0", "0-2", "\u2013", "9" })
        {
            string text = Example.With(fields).Replace("0-1", cpus, StringComparison.Ordinal);
            AssertOrderIsFree(Request(text));
            AssertOrderIsFree(Request(text.Replace("io/worker:", "io/worker-du:", StringComparison.Ordinal) + "---\n" + Example.Pool));
            AssertOrderIsFree(Request(text + "---\n" + Example.Node) with
            {
                Hardware = HardwareReader.Read("machine.json", Example.TwoNodes, new DiagnosticBag()),
            });
        }
    }

    [Fact]
    public void Stages_OfProfiles_AreOfProfiles() => Assert.All(CheckList.All, check =>
        Assert.Equal(check.RunInput is not null, check.Stage is CheckStage.Input or CheckStage.Rest));

    private static RenderRequest Request(string text) => new RuleExample(text).ToRequest();

    private static void AssertOrderIsFree(RenderRequest request)
    {
        Check[] backwards = [.. CheckList.All.Reverse().OrderBy(check => check.Stage)];
        Assert.Equal(Find(CheckList.All, request), Find(backwards, request));
    }

    private static string[] Find(IReadOnlyList<Check> checks, RenderRequest request)
    {
        var diagnostics = new DiagnosticBag();
        ReleaseTraits traits = ReleaseTable.Of(request.Release, request.Assets.SourceDate);
        ClusterInput input = InputReader.Read(request, traits, diagnostics);
        var facts = ClusterFacts.Of(request, traits, input, new AssetSource(request.Assets, diagnostics));
        CheckList.Run(checks, facts, new Suppressions(request), diagnostics, default);
        return [.. DiagnosticOrder.Sort(diagnostics.Items, request.Inputs.Select(file => file.Path)).Select(found => found.ToString())];
    }
}
