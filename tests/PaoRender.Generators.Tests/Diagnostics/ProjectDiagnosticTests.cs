using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using PaoRender.Generators.Tests.Support;

namespace PaoRender.Generators.Tests.Diagnostics;

public class ProjectDiagnosticTests
{
    private static readonly SchemaInput s_input = new("a.yaml", SchemaTexts.Part("Thing", "size: {type: integer}"));

    [Theory]
    [InlineData("Namespace", "Two words")]
    [InlineData("Namespace", "My.class")]
    [InlineData("Namespace", "My..Space")]
    [InlineData("Accessibility", "private")]
    public void Metadata_NotUsable_IsCrd2001(string name, string value)
    {
        GeneratorHost host = new GeneratorHost().Run(s_input.With(name, value));

        Assert.Equal("CRD2001", Assert.Single(host.Diagnostics).Id);
        Assert.Contains($"'{value}'", host.Diagnostics.Single().GetMessage(), StringComparison.Ordinal);
        Assert.Equal("a.yaml", host.Diagnostics.Single().Location.GetLineSpan().Path);
        Assert.Empty(Compiling.Complaints(host.Output));
    }

    [Fact]
    public void Metadata_NoNamespace_TakesTheProjects()
    {
        GeneratorHost host = new GeneratorHost().Run(s_input.With("Namespace", ""));

        Assert.Empty(host.Diagnostics);
        Assert.Contains("namespace Root.Space\n", Assert.Single(host.Sources).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_Internal_MakesInternalClasses()
    {
        GeneratorHost host = new GeneratorHost().Run(s_input.With("Accessibility", "internal"));

        Assert.Contains("internal sealed partial class Thing ", Assert.Single(host.Sources).Value, StringComparison.Ordinal);
        Assert.DoesNotContain("public sealed", Assert.Single(host.Sources).Value, StringComparison.Ordinal);
        Assert.Empty(Compiling.Complaints(host.Output));
    }

    [Fact]
    public void File_OfAnotherItem_IsNotRead()
    {
        GeneratorHost host = new GeneratorHost().Run(new SchemaInput("a.yaml", "kind: [broken").With("SourceItemGroup", "Other"));

        Assert.Empty(host.Diagnostics);
        Assert.Empty(host.Sources);
    }

    [Fact]
    public void Project_WithoutRuntime_IsCrd2002AndGetsNothing()
    {
        GeneratorHost host = new GeneratorHost(withRuntime: false).Run(s_input);

        Assert.Equal("CRD2002", Assert.Single(host.Diagnostics).Id);
        Assert.Empty(host.Sources);
        Assert.Empty(new GeneratorHost(withRuntime: false).Run().Diagnostics);
    }

    [Fact]
    public void Project_InCSharp8_IsCrd2003AndGetsNothing()
    {
        // The compilation's language is that of its trees; without any it is the newest.
        var host = new GeneratorHost(LanguageVersion.CSharp8);
        host.AddCode("/// <summary>Nothing.</summary>\npublic class Empty { }");
        host.Run(s_input);

        Assert.Equal("CRD2003", Assert.Single(host.Diagnostics).Id);
        Assert.Empty(host.Sources);
    }
}
