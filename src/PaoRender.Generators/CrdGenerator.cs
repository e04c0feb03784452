using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PaoRender.Generators;

/// <summary>Generates manifest templates from the schemas among a project's additional files.</summary>
/// <remarks>
/// Sources and diagnostics are two outputs: only the second sees positions, so that an edit which moves lines and says
/// nothing new generates nothing.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CrdGenerator : IIncrementalGenerator
{
    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<SchemaFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => ProjectReading.File(pair.Left, pair.Right, cancellation))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.Files);

        IncrementalValuesProvider<ParsedFile> parsed = files
            .Select(static (file, cancellation) => SchemaParser.Parse(file, cancellation))
            .WithTrackingName(TrackingNames.Parsed);

        IncrementalValueProvider<EquatableArray<ClassChange>> changes = parsed
            .SelectMany(static (file, _) => file.Declarations.Select(static declaration => declaration with { Place = PlaceSpec.None }))
            .WithTrackingName(TrackingNames.Declarations)
            .Collect()
            .Select(static (declarations, _) => NameConflicts.Changes(declarations))
            .WithTrackingName(TrackingNames.Changes);

        IncrementalValuesProvider<KindSpec> kinds = parsed
            .SelectMany(static (file, _) => file.Kinds)
            .Combine(changes)
            .Select(static (pair, _) => NameConflicts.Apply(pair.Left, pair.Right))
            .Where(static kind => kind is not null)
            .Select(static (kind, _) => kind!)
            .WithTrackingName(TrackingNames.Kinds);

        IncrementalValueProvider<ProjectFacts> facts = context.CompilationProvider
            .Select(static (compilation, _) => ProjectReading.Facts(compilation))
            .WithTrackingName(TrackingNames.Facts);

        IncrementalValuesProvider<(KindSpec Left, ProjectFacts Right)> sources = kinds
            .Combine(facts)
            .WithTrackingName(TrackingNames.SourceInputs);
        context.RegisterSourceOutput(sources, static (output, pair) =>
        {
            if (!pair.Right.CanCompile) return;
            output.AddSource(pair.Left.HintName, SourceText.From(KindEmitter.Emit(pair.Left, pair.Right.Interop, output.CancellationToken), s_utf8));
        });

        RegisterRegistries(context, kinds, facts);
        RegisterDiagnostics(context, parsed, facts);
    }

    /// <summary>Sees names only, so that an edit which adds and removes no class makes none anew.</summary>
    private static void RegisterRegistries(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<KindSpec> kinds, IncrementalValueProvider<ProjectFacts> facts)
    {
        IncrementalValueProvider<EquatableArray<RegistrySpec>> registries = kinds
            .Select(static (kind, _) => KindNames.Of(kind))
            .WithTrackingName(TrackingNames.Names)
            .Collect()
            .Combine(facts)
            .Select(static (pair, _) => RegistrySpec.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Registries);
        context.RegisterSourceOutput(registries, static (output, specs) =>
        {
            foreach (RegistrySpec spec in specs)
                output.AddSource($"{spec.Namespace}.{RegistryEmitter.Name}.g.cs", SourceText.From(RegistryEmitter.Emit(spec), s_utf8));
        });
    }

    private static void RegisterDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ParsedFile> parsed,
        IncrementalValueProvider<ProjectFacts> facts)
    {
        IncrementalValuesProvider<EquatableArray<DiagnosticSpec>> ofFiles = parsed
            .Select(static (file, _) => file.Diagnostics)
            .WithTrackingName(TrackingNames.FileDiagnostics);
        context.RegisterSourceOutput(ofFiles, static (output, diagnostics) => Report(output, diagnostics));

        IncrementalValueProvider<EquatableArray<DiagnosticSpec>> ofClashes = parsed
            .SelectMany(static (file, _) => file.Declarations)
            .Collect()
            .Select(static (declarations, _) => NameConflicts.Diagnostics(declarations))
            .WithTrackingName(TrackingNames.ClashDiagnostics);
        context.RegisterSourceOutput(ofClashes, static (output, diagnostics) => Report(output, diagnostics));

        IncrementalValueProvider<EquatableArray<DiagnosticSpec>> ofProject = HasKinds(parsed)
            .Combine(facts)
            .Select(static (pair, _) => ProjectReading.Diagnostics(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.ProjectDiagnostics);
        context.RegisterSourceOutput(ofProject, static (output, diagnostics) => Report(output, diagnostics));
    }

    private static IncrementalValueProvider<bool> HasKinds(IncrementalValuesProvider<ParsedFile> parsed) => parsed
        .Select(static (file, _) => file.Kinds.Count > 0)
        .Collect()
        .Select(static (have, _) => have.Contains(true))
        .WithTrackingName(TrackingNames.HasKinds);

    private static void Report(SourceProductionContext output, EquatableArray<DiagnosticSpec> diagnostics)
    {
        foreach (DiagnosticSpec diagnostic in diagnostics.Distinct()) output.ReportDiagnostic(diagnostic.ToDiagnostic());
    }
}
