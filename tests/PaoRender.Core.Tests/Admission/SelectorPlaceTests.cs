using System;
using System.Linq;
using PaoRender.Core.Tests.Documents;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Admission;

/// <summary>What is wrong with a label selector stands at the part of the requirement that is wrong, once.</summary>
public class SelectorPlaceTests
{
    private const string Group = "machineconfiguration.openshift.io/v1";

    [Theory]
    [InlineData("{key: a, operator: Is}", "7,24", "is not a valid operator")]
    [InlineData("{key: a, operator: In}", "7,24", "needs values")]
    [InlineData("{key: a, operator: In, values: []}", "7,28", "needs values")]
    [InlineData("{key: a, operator: Exists, values: [b]}", "7,32", "takes no values")]
    [InlineData("{key: a}", "7,5", "operator")]
    [InlineData("{key: a, operator: 7}", "7,24", "must be text")]
    [InlineData("null", "7,5", "is null, which an API server refuses")]
    [InlineData("{key: a, operator: Exists}\n  - {key: b, operator: Are}", "8,24", "is not a valid operator")]
    public void Requirement_StandsWhereItIsWrong(string requirement, string place, string message)
    {
        string Text(string kind, string field, string name) =>
            $"apiVersion: {Group}\nkind: {kind}\nmetadata: {{name: {name}, labels: {{a: b}}}}\n"
            + $"spec:\n {field}:\n  matchExpressions:\n  - {requirement}\n";

        foreach ((string kind, string field, string extra) in new[]
        {
            ("MachineConfigPool", "nodeSelector", ""),
            ("MachineConfigPool", "machineConfigSelector", " nodeSelector: {matchLabels: {node-role.kubernetes.io/worker: \"\"}}\n"),
            ("ContainerRuntimeConfig", "machineConfigPoolSelector", " containerRuntimeConfig: {pidsLimit: 2048}\n"),
        })
        {
            string name = extra.Contains("worker", StringComparison.Ordinal) ? "worker" : "other";
            ManifestDiagnostic found = DocumentInput.Single(new DocumentInput()
                .Add("c.yaml", Text(kind, field, name) + extra).Add("p.yaml", DocumentInput.Profile).Render());

            // What the operator makes of a node selector stands at the selector as a whole.
            string expected = found.Code == "PAO1203" && field == "nodeSelector" ? "5,2" : place;
            Assert.StartsWith($"c.yaml({expected}): error", found.ToString(), StringComparison.Ordinal);
            Assert.Contains(message, found.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void EmptyRequirement_ByReferencesRules_IsSaidInWords()
    {
        string text = $"apiVersion: {Group}\nkind: MachineConfigPool\nmetadata: {{name: other}}\n"
            + "spec:\n  nodeSelector:\n    matchExpressions:\n    - null\n";
        RenderResult result = new DocumentInput { Strictness = Strictness.Reference }
            .Add("c.yaml", text).Add("p.yaml", DocumentInput.Profile).Render();
        ManifestDiagnostic found = result.Diagnostics.First(item => item.Code == "PAO1203");
        Assert.StartsWith("c.yaml(5,3): error PAO1203", found.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("entry 0 of its matchExpressions has no operator.", found.Message, StringComparison.Ordinal);
    }
}
