using System.Linq;
using PaoRender.Generators.Tests.Support;

namespace PaoRender.Generators.Tests.Diagnostics;

public class DocumentDiagnosticTests
{
    private const string Definition = "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n";
    private const string Named = Definition + "spec:\n  group: g\n  names: {kind: A, plural: a}\n";
    private const string Part = "apiVersion: paorender.build/v1\nkind: ManifestSchema\n";

    [Theory]
    [InlineData("kind: Thing\nspec:\n  a: b\n [|c|]: d\n")]
    [InlineData("kind: Thing\nspec: [|*missing|]\n")]
    [InlineData("kind: Thing\nspec: [|{a|]: b\nnext: c\n")]
    [InlineData("---\nkind: Thing\nspec: [|{a|]: b, c\n")]
    [InlineData("kind: Thing\rspec: [|{a|]: b, c\r")]
    public void Document_BrokenYaml_IsCrd1001(string marked) => DiagnosticCheck.Reports("CRD1001", "not valid YAML", marked);

    [Fact]
    public void Document_BrokenYamlBesideAGoodOne_LeavesTheGoodOne()
    {
        string good = SchemaTexts.Part("Good", "size: {type: integer}");
        GeneratorHost host = new GeneratorHost().Run(new SchemaInput("a.yaml", good + "---\nkind: [broken\n"));

        Assert.Equal("CRD1001", Assert.Single(host.Diagnostics).Id);
        Assert.Equal("Sample.Good.g.cs", Assert.Single(host.Sources).Key);
    }

    [Theory]
    [InlineData("[|apiVersion|]: v1\nkind: ConfigMap\n")]
    [InlineData("[|apiVersion|]: paorender.build/v1\nkind: Manifestschema\n")]
    [InlineData("[|-|] a\n")]
    [InlineData("[|text|]\n")]
    public void Document_OfAnotherKind_IsCrd1002(string marked) =>
        DiagnosticCheck.Reports("CRD1002", "ManifestSchema", marked);

    [Fact]
    public void Document_DefinitionOfAnOldVersion_IsCrd1002WithWhatToDo() => DiagnosticCheck.Reports(
        "CRD1002", "convert it", "[|apiVersion|]: apiextensions.k8s.io/v1beta1\nkind: CustomResourceDefinition\n");

    [Fact]
    public void Document_OfAnotherKindBesideADefinition_IsNotAnError()
    {
        string definition = SchemaTexts.Definition("Thing", "size: {type: integer}");
        GeneratorHost host = new GeneratorHost().Run(
            new SchemaInput("a.yaml", "apiVersion: v1\nkind: Namespace\n---\n" + definition + "---\napiVersion: apps/v1\nkind: Deployment\n"));

        Assert.Empty(host.Diagnostics);
        Assert.Single(host.Sources);
    }

    [Fact]
    public void Document_ListOfDefinitions_GivesThemAll()
    {
        string list = "apiVersion: v1\nkind: List\nitems:\n" + Item("Thing") + Item("Other");
        GeneratorHost host = new GeneratorHost().Run(new SchemaInput("a.yaml", list));

        Assert.Empty(host.Diagnostics);
        Assert.Equal(2, host.Sources.Count);
    }

    private static string Item(string kind) =>
        "- " + SchemaTexts.Definition(kind, "size: {type: integer}").Trim().Replace("\n", "\n  ", System.StringComparison.Ordinal) + "\n";

    [Fact]
    public void File_OnlyComments_IsNotAnError()
    {
        GeneratorHost host = new GeneratorHost().Run(new SchemaInput("a.yaml", "# nothing\n---\n"));

        Assert.Empty(host.Diagnostics);
        Assert.Empty(host.Sources);
    }

    [Theory]
    [InlineData("spec.names.kind", "[|apiVersion|]: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n")]
    [InlineData("spec.names.kind", Definition + "spec:\n  names:\n    [|plural|]: a\n")]
    [InlineData("spec.names.plural", Definition + "spec:\n  group: g\n  names:\n    [|kind|]: A\n")]
    [InlineData("spec.group", Definition + "spec:\n  group: [|5|]\n  names: {kind: A, plural: a}\n")]
    [InlineData("spec.versions", Named + "  versions: [|{|]}\n")]
    [InlineData("version needs a name", Named + "  versions:\n  - [|served|]: true\n")]
    [InlineData("openAPIV3Schema", Named + "  versions:\n  - [|name|]: v1\n")]
    [InlineData("is served", Named + "  versions:\n  [|-|] name: v1\n    served: false\n")]
    [InlineData("C# class name", Part + "spec:\n  names: {kind: [|lower|]}\n")]
    [InlineData("C# class name", Part + "spec:\n  names: {kind: [|Two|] words}\n")]
    public void Document_SomethingMissing_IsCrd1003(string message, string marked) =>
        DiagnosticCheck.Reports("CRD1003", message, marked);

    [Fact]
    public void Part_SecondVersion_IsCrd1003AndTheFirstIsMade()
    {
        var text = MarkedText.Parse(SchemaTexts.Part("Thing", "size: {type: integer}") + "  - [|name|]: v2\n");
        GeneratorHost host = new GeneratorHost().Run(new SchemaInput("a.yaml", text.Text));

        Assert.Equal("CRD1003", Assert.Single(host.Diagnostics).Id);
        DiagnosticCheck.IsAt(text.Marks[0], "a.yaml", host.Diagnostics.Single().Location);
        Assert.Equal("Sample.Thing.g.cs", Assert.Single(host.Sources).Key);
    }
}
