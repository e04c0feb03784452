extern alias Generators;

using System.Linq;
using Generators::PaoRender.Generators;
using Microsoft.CodeAnalysis;

namespace PaoRender.Generators.Tests.Support;

/// <summary>Why the last run did what it did, step by step; several outputs of a step are separated by blanks.</summary>
internal sealed record RunReasons(string Files, string Parsed, string Dropped, string Kinds, string Sources, string Diagnostics)
{
    public static RunReasons Of(GeneratorHost host)
    {
        GeneratorRunResult result = host.Result;
        return new RunReasons(
            Named(TrackingNames.Files),
            Named(TrackingNames.Parsed),
            Named(TrackingNames.Changes),
            Named(TrackingNames.Kinds),
            Output(TrackingNames.SourceInputs),
            Named(TrackingNames.FileDiagnostics));

        string Named(string step) => result.TrackedSteps.TryGetValue(step, out var steps) ? Text(steps) : "";

        // What a source output did again is told by the output steps that take the named step as input.
        string Output(string input) => Text(
        [
            .. result.TrackedOutputSteps.Values.SelectMany(steps => steps)
                .Where(step => step.Inputs.Any(item => item.Source.Name == input)),
        ]);

        static string Text(System.Collections.Immutable.ImmutableArray<IncrementalGeneratorRunStep> steps) =>
            string.Join(' ', steps.SelectMany(step => step.Outputs).Select(output => output.Reason));
    }
}
