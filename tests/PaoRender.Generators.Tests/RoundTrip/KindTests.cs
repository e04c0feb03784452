using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Generators.Tests.RoundTrip;

public class KindTests
{
    private const string Written = """
        apiVersion: example.com/v1
        kind: Gadget
        metadata:
          creationTimestamp: null
          labels:
            app: x
          name: one
        spec:
          extra:
            deep:
            - 1
            - text
          item9: -9
          item10: 10
          matrix:
          - - 0.5
            - 2
          - []
          name: a
          "on": false
          parts:
            first:
              port: 80
              source: "8"
            second:
              port: http
          selector:
            matchExpressions:
            - key: k
              operator: In
              values:
              - v
          sizes:
          - 3
          - 1

        """;

    [Fact]
    public void Kind_WrittenText_ComesBackByteForByte() =>
        Assert.Equal(Written, Yaml.Write(Yaml.Read<V1Gadget>(Written), SchemaRelease.Of(4, 20)));

    [Fact]
    public void Kind_ReadText_HasTypedValues()
    {
        V1Gadget gadget = Yaml.Read<V1Gadget>(Written);

        Assert.Equal("one", gadget.Metadata.Name);
        Assert.Equal("x", gadget.Metadata.Labels!["app"]);
        Assert.Equal([3, 1], gadget.Spec.Sizes);
        Assert.Equal(new IntOrString(80), gadget.Spec.Parts["first"].Port);
        Assert.Equal(new IntOrString("http"), gadget.Spec.Parts["second"].Port);
        Assert.Equal("8", gadget.Spec.Parts["first"].Source);
        Assert.Equal([0.5, 2.0], gadget.Spec.Matrix![0]);
        Assert.Equal("v", gadget.Spec.Selector!.MatchExpressions!.Single().Values!.Single());
        Assert.False(gadget.Spec.On);
        Assert.Equal(10u, gadget.Spec.Item10);
        Assert.Equal(2, ((ManifestSequence)((ManifestMapping)gadget.Spec.Extra!)["deep"]!).Items.Count);
    }

    [Fact]
    public void Kind_New_WritesWhatIsAlwaysThere() => Assert.Equal(
        """
        apiVersion: example.com/v1
        kind: Gadget
        metadata: {}
        spec:
          name: ""
          parts: {}
          sizes: []

        """,
        Yaml.Write(new V1Gadget()));

    [Fact]
    public void Kind_Names_AreThoseOfTheApi()
    {
        IManifest[] manifests = [new V1Gadget()];

        Assert.Equal(("example.com/v1", "Gadget"), (manifests[0].ApiVersion, manifests[0].Kind));
        Assert.Equal(
            ("example.com", "v1", "Gadget", "gadgets"),
            (V1Gadget.KubeGroup, V1Gadget.KubeApiVersion, V1Gadget.KubeKind, V1Gadget.KubePluralName));
    }

    [Fact]
    public void Part_ReadText_KnowsItsPlace()
    {
        V1Gadget gadget = Yaml.Read<V1Gadget>(Written);

        Assert.Equal((1, 1), (gadget.Source!.Line, gadget.Source.Column));
        Assert.Equal((9, 3), (gadget.Spec.Source!.Line, gadget.Spec.Source.Column));
        // Here "source" is a field of the schema, and the place is behind the interface.
        Assert.Equal(23, ((IManifestPart)gadget.Spec.Parts["first"]).Source!.Line);
        Assert.Null(new V1Gadget().Source);
    }

    [Fact]
    public void Part_SecondText_IsMergedIntoTheFirst()
    {
        V1Gadget gadget = Yaml.Read<V1Gadget>(Written);
        var bag = new DiagnosticBag();
        ManifestNode more = ManifestText.Read("b.yaml", "spec: {item9: 1, selector: {matchLabels: {a: b}}, sizes: [7]}", bag).Single().Root;
        gadget.ReadFrom(more, new ManifestReader("b.yaml", bag));

        Assert.Empty(bag.Items);
        Assert.Equal("a", gadget.Spec.Name);
        Assert.Equal(1, gadget.Spec.Item9);
        Assert.Equal([7], gadget.Spec.Sizes);
        Assert.Equal("b", gadget.Spec.Selector!.MatchLabels!["a"]);
        Assert.Single(gadget.Spec.Selector.MatchExpressions!);
    }

    [Fact]
    public void Part_WrongTypes_AreReportedWithPathAndPlace()
    {
        IReadOnlyList<ManifestDiagnostic> errors = Yaml.Errors<V1Gadget>("spec:\n  name: 5\n  parts:\n    first:\n      port: [1]\n      typo: 1\n");

        Assert.Equal(
            ["input.yaml(2,9)", "input.yaml(5,13)", "input.yaml(6,7)"], errors.Select(error => error.Position.ToString()));
        Assert.Contains("'spec.parts.first.typo'", errors[2].Message, System.StringComparison.Ordinal);
    }
}
