using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using PaoRender.Generators.Tests.Support;

namespace PaoRender.Generators.Tests.Incremental;

/// <summary>Changes of the project that are not schema.</summary>
public class CodeRows : FiftyFiles
{
    // The project is looked at, and what matters of it is as before.
    private static readonly StepTable s_looked = Nothing with { Facts = "Unchanged" };

    [Fact]
    public void FirstRun_Always_DoesEverything() => Assert.Equal(Whole("New"), StepTable.Of(Host));

    [Fact]
    public void Run_WithNothingChanged_DoesNothing()
    {
        Host.Run([.. Fifty.Inputs]);

        Expect(Nothing, NoHints);
    }

    [Fact]
    public void Code_Edited_GeneratesNothing()
    {
        Host.ChangeCode("class Program { static void Main() { } }");
        Host.Run([.. Fifty.Inputs]);

        Expect(s_looked, NoHints);
    }

    [Fact]
    public void Code_Added_GeneratesNothing()
    {
        Host.AddCode("namespace Sample { class Other { } }");
        Host.Run([.. Fifty.Inputs]);

        Expect(s_looked, NoHints);
    }

    [Fact]
    public void Code_Removed_GeneratesNothing()
    {
        Host.ChangeCode(null);
        Host.Run([.. Fifty.Inputs]);

        Expect(s_looked, NoHints);
    }

    [Fact]
    public void Reference_Unrelated_GeneratesNothing()
    {
        Host.AddReference(MetadataReference.CreateFromFile(typeof(FsCheck.Check).Assembly.Location));
        Host.Run([.. Fifty.Inputs]);

        Expect(s_looked, NoHints);
    }

    [Fact]
    public void Reference_ToKubernetesClient_GeneratesAllAndParsesNothing()
    {
        Host.AddReference(MetadataReference.CreateFromImage(KubernetesStandIn.Bytes));
        Host.Run([.. Fifty.Inputs]);

        Expect(
            Nothing with
            {
                Facts = "Modified",
                SourceInputs = "Modified*150",
                ProjectDiagnostics = "Unchanged",
                SourceOutput = "Modified*150",
            },
            [.. AllHints, "Sample.KubernetesTypes.g.cs"]);
        Assert.All(Host.Sources.Values, text => Assert.Contains("global::k8s.", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Reference_ToAnotherBuildOfKubernetesClient_GeneratesNothing()
    {
        PortableExecutableReference first = MetadataReference.CreateFromImage(KubernetesStandIn.Bytes);
        Host.AddReference(first);
        Host.Run([.. Fifty.Inputs]);
        StartFromHere();
        Host.ChangeReference(first, MetadataReference.CreateFromImage(KubernetesStandIn.Bytes));
        Host.Run([.. Fifty.Inputs]);

        Expect(s_looked, NoHints);
    }

    [Fact]
    public void Reference_ToTheRuntimeLost_TakesAllAwayAndSaysSo()
    {
        MetadataReference runtime =
            Host.Compilation.References.Single(item => item.Display!.EndsWith("PaoRender.Manifests.dll", StringComparison.Ordinal));
        Host.ChangeReference(runtime, null);
        Host.Run([.. Fifty.Inputs]);

        Expect(
            Nothing with
            {
                Facts = "Modified",
                SourceInputs = "Modified*150",
                SourceOutput = "Modified*150",
                ProjectDiagnostics = "Modified",
                ProjectOutput = "Modified",
            },
            [],
            AllHints);
        Assert.Equal("CRD2002", Assert.Single(Host.Diagnostics).Id);
    }
}
