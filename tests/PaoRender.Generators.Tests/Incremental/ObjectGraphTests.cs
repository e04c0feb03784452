extern alias Generators;

using System;
using System.Collections.Generic;
using System.Linq;
using Generators::PaoRender.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PaoRender.Generators.Tests.Support;

namespace PaoRender.Generators.Tests.Incremental;

/// <summary>
/// What the pipeline keeps between runs holds nothing of the compiler's, however deep: it would keep a whole compilation
/// alive, and would never be equal to that of the next run.
/// </summary>
public class ObjectGraphTests
{
    private static readonly string s_schema = SchemaTexts.Part(
        "Thing",
        """
        part:
          type: object
          x-paorender-since: "4.14"
          properties:
            names: {type: array, items: {type: string}}
        bad: {type: none}
        """);

    private static readonly string s_definition = SchemaTexts.Definition(
        "Kind", "mode: {type: string, nullable: true, enum: [a], pattern: '(?=x)'}\nfooBar: {type: string}\nfoo-bar: {type: integer, default: 3}");

    [Fact]
    public void Steps_AllOfARunWithErrors_HoldPlainValues()
    {
        GeneratorHost host = Run();
        string[] impure =
        [
            .. Steps(host)
                .SelectMany(step => step.Outputs, (step, output) => (step.Name, Forbidden: Forbidden(output.Value)))
                .Where(item => item.Forbidden is not null)
                .Select(item => $"{item.Name ?? "an unnamed step"} holds a {item.Forbidden}"),
        ];

        Assert.Empty(impure);
    }

    [Fact]
    public void Steps_AllOfARunWithErrors_AreLookedAt()
    {
        GeneratorHost host = Run();
        HashSet<string?> seen = [.. Steps(host).Where(step => step.Outputs.Length > 0).Select(step => step.Name)];

        Assert.Superset(
            new HashSet<string?>(typeof(TrackingNames).GetFields().Select(field => (string?)field.GetValue(null))), seen);
        Assert.Equal(["CRD1004", "CRD1007", "CRD1008", "CRD1010", "CRD2002"], host.Diagnostics.Select(item => item.Id).Distinct().Order());
    }

    [Fact]
    public void Graph_WithAnObjectOfTheCompilersOrADelegate_IsSeen()
    {
        Compilation compilation = Compiling.NewCompilation(withRuntime: false);
        object[] forbidden =
        [
            Location.None, SourceText.From("a"), DiagnosticDescriptors.Malformed, compilation, compilation.Assembly,
            new InMemoryFile(new SchemaInput("a", "")),
            SyntaxFactory.ParseCompilationUnit(""), (Action)(static () => { }),
        ];

        Assert.All(forbidden, item => Assert.NotNull(Forbidden(new Dictionary<string, object[]> { ["a"] = [1, KeyValuePair.Create(1, item)] })));
        Assert.Null(Forbidden(new Dictionary<string, object[]> { ["a"] = [1, KeyValuePair.Create(1, "plain")] }));
    }

    // Without the runtime, so that the project's own error is among the values.
    private static GeneratorHost Run() => new GeneratorHost(withRuntime: false).Run(
        new SchemaInput("a.yaml", s_schema),
        new SchemaInput("b.yaml", s_schema),
        new SchemaInput("c.yaml", s_definition).With("Namespace", "C"));

    /// <summary>The steps from the outputs back to what the compiler hands over, which itself is left out.</summary>
    private static HashSet<IncrementalGeneratorRunStep> Steps(GeneratorHost host)
    {
        var seen = new HashSet<IncrementalGeneratorRunStep>();
        var open = new Stack<IncrementalGeneratorRunStep>(
            host.Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Inputs).Select(input => input.Source));
        while (open.TryPop(out IncrementalGeneratorRunStep? step))
        {
            if (IsInput(step) || IsPairOfInputs(step) || !seen.Add(step)) continue;
            foreach ((IncrementalGeneratorRunStep? source, int _) in step.Inputs) open.Push(source);
        }

        return seen;
    }

    private static bool IsInput(IncrementalGeneratorRunStep step) => step.Inputs.IsEmpty;

    private static bool IsPairOfInputs(IncrementalGeneratorRunStep step) =>
        step.Name is null
        && step.Inputs.All(input => IsInput(input.Source))
        && step.Outputs.All(output => output.Value is ValueTuple<AdditionalText, AnalyzerConfigOptionsProvider>);

    private static Type? Forbidden(object value) => ObjectGraph.ReachableTypes(value)
        .FirstOrDefault(static type => typeof(Delegate).IsAssignableFrom(type) || ObjectGraph.IsOfTheCompiler(type));
}
