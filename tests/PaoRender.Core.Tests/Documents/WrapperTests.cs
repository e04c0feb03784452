using System;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Documents;

/// <summary>Profiles inside other objects are named with their place, and those of ConfigMaps rendered on request.</summary>
public class WrapperTests
{
    private const string ConfigMap = """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: hosted
        data:
          other: text
          tuning: |

            # of the hosted cluster
            apiVersion: performance.openshift.io/v2
            kind: PerformanceProfile
            metadata:
              name: hosted
            spec:
              cpu: {reserved: "0-1", isolated: "2-7"}
              nodeSelector:
                node-role.kubernetes.io/worker: ""

        """;

    private const string Policy = """
        apiVersion: policy.open-cluster-management.io/v1
        kind: Policy
        metadata: {name: x}
        spec:
          policy-templates:
          - objectDefinition:
              kind: ConfigurationPolicy
              spec:
                object-templates:
                - objectDefinition:
                    apiVersion: performance.openshift.io/v2
                    kind: PerformanceProfile
                    metadata: {name: inner}

        """;

    private const string Generator = """
        apiVersion: policy.open-cluster-management.io/v1
        kind: PolicyGenerator
        policies:
        - manifests:
          - path: source-crs/PerformanceProfile.yaml
            patches:
            - spec: {cpu: {isolated: 2-7}}

        """;

    [Theory]
    [InlineData(ConfigMap, "the PerformanceProfile 'hosted' (data.tuning, line 10, column 5)", "--from-configmaps")]
    [InlineData(
        Policy,
        "the PerformanceProfile 'inner' (spec.policy-templates[0].objectDefinition.spec.object-templates[0].objectDefinition, line 11, column 13)",
        "a file of its own")]
    [InlineData(
        Generator,
        "takes a PerformanceProfile from another file (policies[0].manifests[0].path, line 5, column 11)",
        "what the generator makes")]
    public void Wrapper_IsNamedWithThePlaceOfTheProfile(string text, string place, string advice)
    {
        ManifestDiagnostic alone = DocumentInput.Single(new DocumentInput().Add("w.yaml", text).Render());

        Assert.Equal("w.yaml(2,7): error PAO1051", alone.ToString().Split(": This")[0]);
        Assert.Contains(place, alone.Message, StringComparison.Ordinal);
        Assert.Contains(advice, alone.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrapper_BesideAProfile_IsAWarning()
    {
        RenderResult result = new DocumentInput().Add("a.yaml", ConfigMap + "---\n" + Policy).Add("p.yaml", DocumentInput.Profile).Render();

        Assert.Equal(["a.yaml(2,7) warning PAO1051", "a.yaml(20,7) warning PAO1051"], DocumentInput.Found(result));
        Assert.Equal(4, result.Manifests.Count);
    }

    [Fact]
    public void Wrapper_ByReferencesRules_IsAMessage() => Assert.Equal(
        ["a.yaml(2,7) message PAO1051", "warning PAO1007"],
        DocumentInput.Found(new DocumentInput { Strictness = Strictness.Reference }.Add("a.yaml", ConfigMap).Render()));

    [Fact]
    public void ConfigMap_OnRequest_GivesTheBytesOfTheProfile()
    {
        RenderResult alone = Request("p.yaml", string.Join('\n', ConfigMap.Split('\n').Skip(7).Select(line => line.Length > 4 ? line[4..] : "")));
        foreach (string text in new[] { ConfigMap, ConfigMap.Replace("\n", "\r\n", StringComparison.Ordinal) })
        {
            RenderResult inside = Request("c.yaml", text);

            Assert.Empty(DocumentInput.Found(inside));
            Assert.Equal(4, inside.Manifests.Count);
            Assert.Equal(alone.Manifests.Select(manifest => manifest.Content), inside.Manifests.Select(manifest => manifest.Content));
        }
    }

    [Theory]
    [InlineData("reserved: \"0-1\"", "reserved: 0", "c.yaml(15,23) error PAO1002")]
    [InlineData("isolated: \"2-7\"", "isolated: \"x\"", "c.yaml(15,40) error PAO1104")]
    [InlineData("PerformanceProfile\n", "PerformanceProfil\n    # PerformanceProfile\n", "c.yaml(11,11) error PAO1050")]
    [InlineData("openshift.io/v2", "openshift.io/v1", "c.yaml(10,17) warning PAO1006")]
    [InlineData("cpu: {", "cpu: @{", "c.yaml(15,12) error PAO1001")]
    public void ConfigMap_OnRequest_HasTheErrorsAtTheirPlaces(string from, string to, string found) =>
        Assert.Contains(found, DocumentInput.Found(Request("c.yaml", ConfigMap.Replace(from, to, StringComparison.Ordinal))));

    [Theory]
    [InlineData(">")]
    [InlineData(">-")]
    public void ConfigMap_InAnotherStyle_HasItsErrorsWhereTheTextBegins(string style)
    {
        // A folded text keeps its line breaks where lines are further right than the first, or empty lines stand between.
        const string Json = """{"apiVersion": "performance.openshift.io/v2", "kind": "PerformanceProfile", "metadata": {"name": "P"}}""";
        string text = $"apiVersion: v1\nkind: ConfigMap\ndata:\n  tuning: {style}\n    {Json}\n";

        Assert.All(DocumentInput.Found(Request("c.yaml", text)), found => Assert.StartsWith("c.yaml(4,11) error", found, StringComparison.Ordinal));
        Assert.NotEmpty(DocumentInput.Found(Request("c.yaml", text)));
    }

    [Fact]
    public void TwoProfilesInOneText_AreBothRead()
    {
        string text = ConfigMap + "    ---\n" + ConfigMap[ConfigMap.IndexOf("    apiVersion", StringComparison.Ordinal)..]
            .Replace("name: hosted", "name: other", StringComparison.Ordinal);

        Assert.Equal(8, Request("c.yaml", text).Manifests.Count);
    }

    [Theory]
    [InlineData(
        "metadata:\n  annotations:\n   alm-examples: '[{\"apiVersion\": \"performance.openshift.io/v2\", \"kind\": \"PerformanceProfile\"}]'\n")]
    [InlineData("spec: {names: {kind: PerformanceProfile}, group: performance.openshift.io}\n")]
    [InlineData("data: {a: performance.openshift.io/v2 is the version of a PerformanceProfile}\n")]
    public void Mention_OfAProfile_IsNone(string text) => Assert.Empty(DocumentInput.Found(
        new DocumentInput().Add("p.yaml", DocumentInput.Profile).Add("c.yaml", "apiVersion: v1\nkind: ConfigMap\n" + text).Render()));

    [Fact]
    public void ManyAliases_AreRefused()
    {
        // Each level refers to the one before nine times: all in all 9 to the power of 40 values.
        string levels = string.Concat(
            Enumerable.Range(1, 40).Select(i => $"  l{i}: &l{i} [{string.Join(", ", Enumerable.Repeat("*l" + (i - 1), 9))}]\n"));
        string text = "apiVersion: v1\nkind: ConfigMap\ndata:\n  l0: &l0 [a]\n" + levels;
        string inside = "apiVersion: v1\nkind: ConfigMap\ndata:\n  t: |\n"
            + "    kind: PerformanceProfile\n    apiVersion: performance.openshift.io/v2\n    l0: &l0 [a]\n"
            + levels.Replace("  l", "    l", StringComparison.Ordinal);

        Assert.Equal(
            ["c.yaml(7,52) error PAO1001", "d.yaml(2,7) warning PAO1051"],
            DocumentInput.Found(new DocumentInput().Add("p.yaml", DocumentInput.Profile).Add("c.yaml", text).Add("d.yaml", inside).Render()));
    }

    [Theory]
    [InlineData("kind: PerformanceProfile", "kind: Performanceprofile", "c.yaml(11,11) error PAO1050")]
    [InlineData("performance.openshift.io/v2", "perfomance.openshift.io/v2", "c.yaml(10,17) error PAO1050")]
    [InlineData("    kind: PerformanceProfile\n", "", "c.yaml(10,5) error PAO1005")]
    [InlineData("  tuning: |\n", "  tuning:\n", "c.yaml(2,7) warning PAO1051")]
    [InlineData("name: hosted\n    spec", "name: \"hosted\n    spec", "c.yaml(13,13) error PAO1001")]
    public void ProfileInAConfigMap_ThatIsNearlyOne_IsNamed(string from, string to, string expected)
    {
        string text = ConfigMap.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(ConfigMap, text);
        RenderResult result = Renderer.Render(new RenderRequest
        {
            Inputs = [new InputFile("p.yaml", DocumentInput.Profile), new InputFile("c.yaml", text)],
            Assets = AssetBundle.BuiltIn,
            FromConfigMaps = true,
        });
        Assert.Contains(expected, DocumentInput.Found(result));

        // Without the option it is named too.
        Assert.Equal(
            ["c.yaml(2,7) warning PAO1051"],
            DocumentInput.Found(new DocumentInput().Add("p.yaml", DocumentInput.Profile).Add("c.yaml", text).Render()));
    }

    [Theory]
    [InlineData("Data:\n  tuning: |\n", "    ", "", true)]
    [InlineData("data:\n  tuning:\n  - |\n", "    ", "", true)]
    [InlineData("data:\n  tuning:\n    deeper:\n", "      ", "", true)]
    [InlineData("data:\n  tuning: |\n", "      ", "    apiVersion: v1\n    kind: List\n    items:\n    -\n", false)]
    public void ProfileAnywhereInAConfigMap_IsNamed_AndNoOptionMakesItVanish(string data, string indent, string before, bool isNamed)
    {
        string inner = string.Concat(DocumentInput.Profile.Replace("name: ", "name: inner", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"{indent}{line}\n"));
        string text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n" + data + before + inner;
        Assert.Equal(
            ["c.yaml(2,7) warning PAO1051"],
            DocumentInput.Found(new DocumentInput().Add("p.yaml", DocumentInput.Profile).Add("c.yaml", text).Render()));
        RenderResult result = Request("c.yaml", text);
        if (isNamed) Assert.Equal(["c.yaml(2,7) error PAO1051"], DocumentInput.Found(result));
        else Assert.Contains(result.Manifests, manifest => manifest.Profile?.StartsWith("inner", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void RawObjectTemplates_AreLookedInto()
    {
        string inner = string.Concat(DocumentInput.Profile.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"      {line}\n"));
        string text = "apiVersion: policy.open-cluster-management.io/v1\nkind: ConfigurationPolicy\nmetadata: {name: x}\nspec:\n"
            + "  object-templates-raw: |\n    - objectDefinition:\n  " + inner.Replace("\n", "\n  ", StringComparison.Ordinal).TrimEnd(' ');
        Assert.Equal(
            ["c.yaml(2,7) warning PAO1051"],
            DocumentInput.Found(new DocumentInput().Add("p.yaml", DocumentInput.Profile).Add("c.yaml", text).Render()));
    }

    [Fact]
    public void EncodedProfileOfASecret_IsNamed()
    {
        string encoded = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(DocumentInput.Profile));
        string text = "apiVersion: v1\nkind: Secret\nmetadata: {name: x}\ndata:\n  tuning: " + encoded + "\n";
        Assert.Equal(
            ["c.yaml(2,7) warning PAO1051"],
            DocumentInput.Found(new DocumentInput().Add("p.yaml", DocumentInput.Profile).Add("c.yaml", text).Render()));
    }

    [Theory]
    [InlineData("item", "PAO1050")]
    [InlineData("Items", "PAO1050")]
    public void ListWithAMisspeltKey_IsRefused(string key, string code)
    {
        string text = $"apiVersion: v1\nkind: List\n{key}:\n- apiVersion: v1\n  kind: ConfigMap\n";
        Assert.Equal(
            [$"c.yaml(3,1) error {code}"],
            DocumentInput.Found(new DocumentInput().Add("p.yaml", DocumentInput.Profile).Add("c.yaml", text).Render()));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("apiVersion: performance.openshift.io/v2\nkind: PerformanceProfile\n  x: [\n", true)]
    [InlineData("apiVersion: v1\nkind: List\nitems:\n- apiVersion: performance.openshift.io/v2\n  kind: PerformanceProfile\n", true)]
    [InlineData("performance: best\nkind: of\napiVersion: of performance\n", false)]
    public void BinaryData_IsNamedWhereItHoldsAProfile(string content, bool isNamed)
    {
        string encoded = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(content.Length == 0 ? DocumentInput.Profile : content));
        string text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\nbinaryData:\n  tuning: " + encoded + "\n";
        Assert.Equal(
            isNamed ? ["c.yaml(2,7) warning PAO1051"] : [],
            DocumentInput.Found(new DocumentInput().Add("p.yaml", DocumentInput.Profile).Add("c.yaml", text).Render()));
    }

    private static RenderResult Request(string file, string text) => Renderer.Render(new RenderRequest
    {
        Inputs = [new InputFile(file, text)],
        Assets = AssetBundle.BuiltIn,
        FromConfigMaps = true,
    });
}
