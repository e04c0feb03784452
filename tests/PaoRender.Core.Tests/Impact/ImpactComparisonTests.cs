using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using PaoRender.Comparison;
using PaoRender.Core.Tests.Takeover;
using PaoRender.Impact;
using PaoRender.Manifests;
using PaoRender.Takeover;

namespace PaoRender.Core.Tests.Impact;

public class ImpactComparisonTests
{
    [Fact]
    public void SameManifests_HaveNoDifference() => Assert.Empty(Run([]));

    [Theory]
    [InlineData("MachineConfig", "/spec/kernelType", "\"default\"", ImpactClass.Reboot)]
    [InlineData("MachineConfig", "/metadata/labels/machineconfiguration.openshift.io~1role", "\"x\"", ImpactClass.Reboot)]
    [InlineData("KubeletConfig", "/spec/kubeletConfig/maxPods", "1", ImpactClass.Reboot)]
    [InlineData("KubeletConfig", "/spec/machineConfigPoolSelector/matchLabels", "{\"a\": \"b\"}", ImpactClass.Reboot)]
    [InlineData("Tuned", "/spec/recommend/0/priority", "5", ImpactClass.TunedReload)]
    [InlineData("Tuned", "/spec/recommend/0/machineConfigLabels", "{\"a\": \"b\"}", ImpactClass.Reboot)]
    [InlineData("Tuned", "/spec/recommend/0/profile", "\"x\"", ImpactClass.Reboot)]
    [InlineData("RuntimeClass", "/scheduling/nodeSelector", "{\"a\": \"b\"}", ImpactClass.NewPods)]
    [InlineData("KubeletConfig", "/status", "{}", ImpactClass.None)]
    [InlineData("KubeletConfig", "/spec/kubeletConfig/syncFrequency", "\"0ms\"", ImpactClass.None)]
    [InlineData("MachineConfig", "/metadata/labels/performance.openshift.io~1weak-owner-reference-name", "\"x\"", ImpactClass.None)]
    public void ChangedPart_HasItsClass(string kind, string path, string value, ImpactClass expected)
    {
        ObjectImpact impact = Assert.Single(Run([(kind, "replace", path, value)]));

        Assert.Equal((kind, DifferenceKind.Changed), (impact.Object.Kind, impact.Kind));
        Assert.All(impact.Parts, part => Assert.Equal(expected, part.Class));
        if (!path.Contains("role", System.StringComparison.Ordinal)) Assert.Equal("du", impact.Pool);
    }

    [Theory]
    [InlineData("[bootloader]\ncmdline=+x\n[sysctl]\na=1\n", ImpactClass.Reboot)]
    [InlineData("[variables]\nx=1\n[sysctl]\na=1\n", ImpactClass.Reboot)]
    [InlineData("[main]\ninclude=other\n[sysctl]\na=1\n", ImpactClass.Reboot)]
    [InlineData("# [bootloader]\n[sysctl]\na=2\n", ImpactClass.TunedReload)]
    public void TunedText_RebootsWhereKernelArgumentsMayChange(string text, ImpactClass expected)
    {
        ManifestMapping Profile(string data) => StateJson.Tree(
            "apiVersion: tuned.openshift.io/v1\nkind: Tuned\nmetadata: {name: t}\nspec:\n  profile:\n  - name: p\n    data: "
            + JsonValue.Create(data)!.ToJsonString() + "\n");

        ObjectImpact impact = Assert.Single(ImpactComparison.Run(
            State([Profile("[sysctl]\na=1\n")]), State([Profile(text)]), ImpactQuestion.Upgrade));

        Assert.Equal(expected, impact.Class);
    }

    [Theory]
    [InlineData("4.15", "4.16", ImpactQuestion.Upgrade, DifferenceKind.Removed, ImpactClass.None)]
    [InlineData("4.15", "4.16", ImpactQuestion.Replacement, DifferenceKind.Removed, ImpactClass.Reboot)]
    [InlineData("4.16", "4.15", ImpactQuestion.Upgrade, DifferenceKind.Added, ImpactClass.Reboot)]
    public void NodeObject_ComesAndGoes(string from, string to, ImpactQuestion question, DifferenceKind kind, ImpactClass expected)
    {
        ObjectImpact impact = Assert.Single(
            ImpactComparison.Run(ClusterState.Of(RealisticCluster.Render(from)), ClusterState.Of(RealisticCluster.Render(to)), question),
            impact => impact.Object.Kind == "Node");

        Assert.Equal((kind, expected), (impact.Kind, impact.Class));
        Assert.Null(impact.Pool);
    }

    [Theory]
    [InlineData(ImpactQuestion.Upgrade, ImpactClass.None)]
    [InlineData(ImpactQuestion.Replacement, ImpactClass.Reboot)]
    public void PinningManifest_IsNotTheOperators(ImpactQuestion question, ImpactClass expected)
    {
        static ManifestMapping Pinning(string kernel) => StateJson.Tree(
            "apiVersion: machineconfiguration.openshift.io/v1\nkind: MachineConfig\nmetadata:\n  name: 01-worker-cpu-partitioning\n"
            + "  labels: {machineconfiguration.openshift.io/role: worker}\nspec: {kernelType: " + kernel + "}\n");

        ObjectImpact impact = Assert.Single(ImpactComparison.Run(State([Pinning("a")]), State([Pinning("b")]), question));

        Assert.Equal((expected, "worker"), (impact.Class, impact.Pool));
    }

    private static IReadOnlyList<ObjectImpact> Run((string Kind, string Operation, string Path, string Value)[] changes)
    {
        IReadOnlyList<RenderedManifest> manifests = RealisticCluster.Render("5.2");
        IEnumerable<ManifestMapping> after = manifests.Select(manifest =>
        {
            JsonObject json = StateJson.Of(manifest);
            foreach ((string _, string operation, string path, string value) in changes.Where(change => change.Kind == manifest.Kind))
                JsonPatch.Apply(json, [new JsonObject { ["op"] = operation, ["path"] = path, ["value"] = JsonNode.Parse(value) }]);
            return StateJson.Tree(json);
        });
        return ImpactComparison.Run(ClusterState.Of(manifests), State(after), ImpactQuestion.Upgrade);
    }

    private static ClusterState State(IEnumerable<ManifestMapping> objects)
    {
        var errors = new DiagnosticBag();
        var state = ClusterState.Read(objects.Select((root, i) => new InputFile($"{i}.json", ManifestJson.WriteSpaced(root))), errors);
        Assert.False(errors.HasErrors);
        return state;
    }
}
