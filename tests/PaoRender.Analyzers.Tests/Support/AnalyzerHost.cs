using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Analyzers.Tests.Support;

/// <summary>A project in which the analyzer runs, with a memory of its own, and a count of the renders.</summary>
internal sealed class AnalyzerHost
{
    private int _checks;

    public AnalyzerHost(params AdditionalText[] files)
        : this(new FindingCache(16), files)
    {
    }

    public AnalyzerHost(FindingCache cache, params AdditionalText[] files)
    {
        Files = files;
        Analyzer = new ProfileAnalyzer(cache, CountAndCheck);
    }

    public ProfileAnalyzer Analyzer { get; }

    public IReadOnlyList<AdditionalText> Files { get; set; }

    public Dictionary<string, string> Properties { get; } = new()
    {
        ["_PaoProjectFolderBase64"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(ManifestFile.Folder)),
        ["PaoOperatorRelease"] = "4.18",
    };

    /// <summary>What to call in place of the core.</summary>
    public Func<RenderRequest, CancellationToken, IReadOnlyList<ManifestDiagnostic>> Check { get; set; } = Renderer.Check;

    /// <summary>How often something was checked.</summary>
    public int Checks => _checks;

    public CSharpCompilation Compilation { get; set; } = CSharpCompilation.Create(
        "Project", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>All findings, in the order of files and places.</summary>
    public async Task<IReadOnlyList<Diagnostic>> RunAsync(CancellationToken cancellationToken = default)
    {
        ImmutableArray<Diagnostic> found = await Driver().GetAnalyzerDiagnosticsAsync(cancellationToken);
        return [.. found.OrderBy(item => item.Location.GetLineSpan().Path).ThenBy(item => item.Location.SourceSpan.Start).ThenBy(item => item.Id)];
    }

    /// <summary>The findings of one file, as an editor asks for them.</summary>
    public async Task<IReadOnlyList<Diagnostic>> RunAsync(AdditionalText file) =>
        [.. (await Driver().GetAnalysisResultAsync(file, default)).GetAllDiagnostics()];

    private CompilationWithAnalyzers Driver() => Compilation.WithAnalyzers(
        [Analyzer], new AnalyzerOptions([.. Files], new ProjectSettings(Properties)));

    private IReadOnlyList<ManifestDiagnostic> CountAndCheck(RenderRequest request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _checks);
        return Check(request, cancellationToken);
    }
}
