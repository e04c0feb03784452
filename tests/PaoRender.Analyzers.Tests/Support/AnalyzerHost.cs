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

namespace PaoRender.Analyzers.Tests.Support;

/// <summary>A project in which the analyzer runs, with a memory of its own, and a count of the renders.</summary>
internal sealed class AnalyzerHost
{
    private int _renders;

    public AnalyzerHost(params AdditionalText[] files)
        : this(new FindingCache(16), files)
    {
    }

    public AnalyzerHost(FindingCache cache, params AdditionalText[] files)
    {
        Files = files;
        Analyzer = new ProfileAnalyzer(cache, CountAndRender);
    }

    public ProfileAnalyzer Analyzer { get; }

    public IReadOnlyList<AdditionalText> Files { get; set; }

    public Dictionary<string, string> Properties { get; } = new()
    {
        ["_PaoProjectFolderBase64"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(ManifestFile.Folder)),
        ["PaoOperatorRelease"] = "4.18",
    };

    /// <summary>What to call in place of the renderer.</summary>
    public Func<RenderRequest, CancellationToken, RenderResult> Render { get; set; } = Renderer.Render;

    /// <summary>How often something was rendered.</summary>
    public int Renders => _renders;

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

    private RenderResult CountAndRender(RenderRequest request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _renders);
        return Render(request, cancellationToken);
    }
}
