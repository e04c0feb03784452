using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Analyzers;

/// <summary>Checks the PerformanceProfiles among a project's additional files by the rules of the build.</summary>
/// <remarks>
/// It asks the core, as the build's task does, and shows what the core has to say of the input. Nothing but the
/// texts and options of the compilation has a part in it.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProfileAnalyzer : DiagnosticAnalyzer
{
    private readonly FindingCache _cache;
    private readonly Func<RenderRequest, CancellationToken, IReadOnlyList<ManifestDiagnostic>> _check;

    /// <summary>Creates the analyzer as a compiler does.</summary>
    public ProfileAnalyzer()
        : this(FindingCache.Shared, Renderer.Check)
    {
    }

    internal ProfileAnalyzer(FindingCache cache, Func<RenderRequest, CancellationToken, IReadOnlyList<ManifestDiagnostic>> check)
    {
        _cache = cache;
        _check = check;
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DiagnosticDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        Require.NotNull(context, nameof(context));
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext start)
    {
        // Without a candidate there is nothing to call back for: most compilations end here.
        if (ManifestFiles.Of(start.Options) is not { } files) return;
        start.RegisterAdditionalFileAction(action => Report(action, files));
    }

    // Called file by file, which is how an IDE asks, so that marks follow the keyboard.
    private void Report(AdditionalFileAnalysisContext action, ManifestFiles files)
    {
        if (files.Find(action.AdditionalFile, action.CancellationToken) is not { } place) return;
        GroupFindings findings = GroupCheck.Find(place.Group, _cache, _check, action.CancellationToken);
        foreach (Finding finding in findings.Of(place.Index)) action.ReportDiagnostic(finding.ToDiagnostic(action.AdditionalFile.Path));

        // What belongs to the project and not to a file is told once.
        if (place.Index != 0) return;
        foreach (Finding finding in findings.OfProject) action.ReportDiagnostic(finding.ToDiagnostic(null));
    }
}
