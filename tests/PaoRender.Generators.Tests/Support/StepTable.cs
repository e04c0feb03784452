extern alias Generators;

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Generators::PaoRender.Generators;
using Microsoft.CodeAnalysis;

namespace PaoRender.Generators.Tests.Support;

/// <summary>
/// Why the last run did what it did: for every named step and every output the reasons of its values in order, equal ones
/// in a row counted, such as <c>Cached*7 Modified Cached*42</c>. Outputs that are gone have no value.
/// </summary>
internal sealed record StepTable
{
    public string Files { get; init; } = "";

    public string Parsed { get; init; } = "";

    public string Declarations { get; init; } = "";

    public string Changes { get; init; } = "";

    public string Kinds { get; init; } = "";

    public string HasKinds { get; init; } = "";

    public string Facts { get; init; } = "";

    public string SourceInputs { get; init; } = "";

    public string FileDiagnostics { get; init; } = "";

    public string ClashDiagnostics { get; init; } = "";

    public string ProjectDiagnostics { get; init; } = "";

    /// <summary>The output of sources.</summary>
    public string SourceOutput { get; init; } = "";

    /// <summary>The output of what is wrong within files.</summary>
    public string FileOutput { get; init; } = "";

    /// <summary>The output of what is wrong between files.</summary>
    public string ClashOutput { get; init; } = "";

    /// <summary>The output of what the project lacks.</summary>
    public string ProjectOutput { get; init; } = "";

    /// <summary>A run in which all has one reason.</summary>
    public static StepTable All(string reason, int files, int kinds, int classes)
    {
        string ofFiles = Counted(reason, files), ofKinds = Counted(reason, kinds);
        return new StepTable
        {
            Files = ofFiles,
            Parsed = ofFiles,
            Declarations = Counted(reason, classes),
            Changes = reason,
            Kinds = ofKinds,
            HasKinds = reason,
            Facts = reason,
            SourceInputs = ofKinds,
            FileDiagnostics = ofFiles,
            ClashDiagnostics = reason,
            ProjectDiagnostics = reason,
            SourceOutput = ofKinds,
            FileOutput = ofFiles,
            ClashOutput = reason,
            ProjectOutput = reason,
        };
    }

    public static StepTable Of(GeneratorHost host)
    {
        GeneratorRunResult result = host.Result;
        return new StepTable
        {
            Files = Step(TrackingNames.Files),
            Parsed = Step(TrackingNames.Parsed),
            Declarations = Step(TrackingNames.Declarations),
            Changes = Step(TrackingNames.Changes),
            Kinds = Step(TrackingNames.Kinds),
            HasKinds = Step(TrackingNames.HasKinds),
            Facts = Step(TrackingNames.Facts),
            SourceInputs = Step(TrackingNames.SourceInputs),
            FileDiagnostics = Step(TrackingNames.FileDiagnostics),
            ClashDiagnostics = Step(TrackingNames.ClashDiagnostics),
            ProjectDiagnostics = Step(TrackingNames.ProjectDiagnostics),
            SourceOutput = Output(TrackingNames.SourceInputs),
            FileOutput = Output(TrackingNames.FileDiagnostics),
            ClashOutput = Output(TrackingNames.ClashDiagnostics),
            ProjectOutput = Output(TrackingNames.ProjectDiagnostics),
        };

        string Step(string name) =>
            result.TrackedSteps.TryGetValue(name, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? Reasons(steps) : "";

        // An output has no name of its own; it is known by the step that feeds it.
        string Output(string input) => Reasons(
            result.TrackedOutputSteps.Values.SelectMany(static steps => steps)
                .Where(step => step.Inputs.Any(item => item.Source.Name == input)));
    }

    private static string Reasons(IEnumerable<IncrementalGeneratorRunStep> steps)
    {
        var runs = new List<(string Reason, int Count)>();
        foreach (string reason in steps.SelectMany(static step => step.Outputs).Select(static output => output.Reason.ToString()))
        {
            if (runs.Count > 0 && runs[^1].Reason == reason) runs[^1] = (reason, runs[^1].Count + 1);
            else runs.Add((reason, 1));
        }

        return string.Join(' ', runs.Select(static run => Counted(run.Reason, run.Count)));
    }

    private static string Counted(string reason, int count) =>
        count == 1 ? reason : reason + "*" + count.ToString(CultureInfo.InvariantCulture);
}
