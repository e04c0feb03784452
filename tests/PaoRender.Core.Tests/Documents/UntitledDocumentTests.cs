using System;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Documents;

/// <summary>Documents without apiVersion or kind: the reference stops at them, so they are errors always.</summary>
public class UntitledDocumentTests
{
    /// <summary>With a head it is an object of kustomize's own, of which the reference says nothing.</summary>
    [Fact]
    public void Kustomization_WithAHead_IsAWarning()
    {
        const string Text = "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [p.yaml]\n";
        DocumentInput strict = new DocumentInput().Add("kustomization.yaml", Text).Add("p.yaml", DocumentInput.Profile);
        ManifestDiagnostic found = DocumentInput.Single(strict.Render());
        Assert.StartsWith("kustomization.yaml(2,7): warning PAO1005: This is a kustomization", found.ToString(), StringComparison.Ordinal);

        // A patch of a profile says more.
        string patching = Text + "patches:\n- patch: |-\n    " + DocumentInput.Profile.Replace("\n", "\n    ", StringComparison.Ordinal);
        DocumentInput patched = new DocumentInput().Add("k.yaml", patching).Add("p.yaml", DocumentInput.Profile);
        Assert.Equal(["k.yaml(2,7) warning PAO1051"], DocumentInput.Found(patched.Render()));
        DocumentInput reference = new DocumentInput { Strictness = Strictness.Reference }.Add("k.yaml", Text).Add("p.yaml", DocumentInput.Profile);
        Assert.Empty(DocumentInput.Found(reference.Render()));
    }

    /// <summary>It is the one report: the first key, at which it stands, is no mistyped one.</summary>
    [Theory]
    [InlineData("apiVersion: performance.openshift.io/v2\nkind: PerformanceProfile\n", "")]
    [InlineData("apiVersion: performance.openshift.io/v2\n", "")]
    [InlineData("kind: PerformanceProfile\n", "")]
    public void Profile_WithoutItsHead_IsReportedOnce(string head, string instead)
    {
        string text = DocumentInput.Profile.Replace(head, instead, StringComparison.Ordinal);
        string kept = text.Substring(0, text.IndexOf("metadata", StringComparison.Ordinal));
        string moved = text.Substring(kept.Length) + kept;
        Assert.Equal(["p.yaml(1,1) error PAO1005"], DocumentInput.Found(new DocumentInput().Add("p.yaml", text).Render()));
        Assert.Equal(["p.yaml(1,1) error PAO1005"], DocumentInput.Found(new DocumentInput().Add("p.yaml", moved).Render()));
    }

    [Theory]
    [InlineData(
        "a.yaml", "kind: PerformanceProfile\nmetadata: {name: p}\n",
        "needs an apiVersion. Did you mean apiVersion: performance.openshift.io/v2?")]
    [InlineData("a.yaml", "apiVersion: performance.openshift.io/v2\nmetadata: {name: p}\n", "needs a kind. Did you mean kind: PerformanceProfile?")]
    [InlineData("a.yaml", "apiVersion: config.openshift.io/v1\nspec: {}\n", "Did you mean kind: FeatureGate or Infrastructure or Node?")]
    [InlineData(
        "a.yaml", "apiVersion: performance.openshift.io/v2\nKind: PerformanceProfile\n",
        "Write 'kind' in place of 'Kind'.", 2)]
    [InlineData(
        "a.yaml", "apiversion: performance.openshift.io/v2\nkind: PerformanceProfile\n",
        "'apiVersion' in place of 'apiversion'")]
    [InlineData("a.yaml", "apiVersion: performance.openshift.io/v2\nkind: \"\"\n", "Its kind must be a text", 2)]
    [InlineData("a.yaml", "apiVersion: 2\nkind: PerformanceProfile\n", "Its apiVersion must be a text", 1, 13)]
    [InlineData("a.yaml", "apiVersion: [a]\nkind: PerformanceProfile\n", "Its apiVersion must be a text", 1, 13)]
    [InlineData("a.yaml", "kind: List\nitems: []\n", "Did you mean apiVersion: v1?")]
    [InlineData(
        "a.yaml", "metadata: {name: p}\nspec:\n  cpu: {reserved: \"0\", isolated: \"1\"}\n",
        "Did you mean apiVersion: performance.openshift.io/v2 and kind: PerformanceProfile?")]
    [InlineData(
        "a.yaml", "- x: 1\n- apiVersion: performance.openshift.io/v2\n  kind: PerformanceProfile\n  metadata: {name: q}\n",
        "it is a list, and the PerformanceProfile 'q' in line 3 is an item of it")]
    [InlineData(
        "a.yaml", "spec: {}\n",
        "needs an apiVersion and a kind. Move it out of the input, or complete it.")]
    [InlineData(
        "a.yaml", "- a\n",
        "needs an apiVersion and a kind.")]
    [InlineData(
        "a.yaml", "text\n",
        "needs an apiVersion and a kind.")]
    [InlineData("site/kustomization.yaml", "namePrefix: a\n", "it is a kustomization")]
    [InlineData("a.yaml", "resources: [b.yaml]\n", "it is a kustomization")]
    [InlineData("chart/values.yaml", "cpu: 4\n", "these are the values of a Helm chart")]
    [InlineData("values-prod.yml", "cpu: 4\n", "these are the values of a Helm chart")]
    [InlineData("Chart.yaml", "apiVersion: v2\nname: a\nversion: 1.0.0\n", "it describes a Helm chart")]
    public void Document_WithoutHead_IsNamed(string file, string text, string hint, int line = 1, int column = 1)
    {
        foreach (Strictness strictness in new[] { Strictness.Strict, Strictness.Reference })
        {
            RenderResult result = new DocumentInput { Strictness = strictness }.Add("good.yaml", DocumentInput.Profile).Add(file, text).Render();

            // What else is wrong with the object that it was meant to be is said too.
            ManifestDiagnostic found = result.Diagnostics.Single(item => item.Code == RenderCodes.NotAnObject);
            Assert.Equal($"{file}({line},{column}): error PAO1005", found.ToString().Split(": This")[0]);
            Assert.Contains(hint, found.Message, StringComparison.Ordinal);
        }
    }
}
