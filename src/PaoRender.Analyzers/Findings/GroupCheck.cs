using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Analyzers;

/// <summary>Checks a group of inputs and keeps what there was to say.</summary>
internal static class GroupCheck
{
    /// <summary>The findings: those of an earlier compilation when its texts and options were the same, else new ones.</summary>
    public static GroupFindings Find(
        InputGroup group,
        FindingCache cache,
        Func<RenderRequest, CancellationToken, IReadOnlyList<ManifestDiagnostic>> check,
        CancellationToken cancellationToken) =>
        group.Once(key => cache.Get(key, token => Run(group, check, token), cancellationToken));

    /// <summary>Checks. Never throws, unless it is stopped.</summary>
    private static GroupFindings Run(
        InputGroup group, Func<RenderRequest, CancellationToken, IReadOnlyList<ManifestDiagnostic>> check, CancellationToken cancellationToken)
    {
        try
        {
            return Sort(group, Check(group, check, cancellationToken));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // A host would report the exception once, without a place, and could stop asking. Silence would look like a clean file,
            // so each file with a profile says that it was not checked, and why.
            return OfFailure(group, error);
        }
    }

    private static IReadOnlyList<ManifestDiagnostic> Check(
        InputGroup group, Func<RenderRequest, CancellationToken, IReadOnlyList<ManifestDiagnostic>> check, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        InputFile[] files = [.. group.Inputs.Select(input => new InputFile(input.Name, input.Text.ToString()))];
        RenderRequest request = group.Options.ToRequest(files, diagnostics) with { Severities = group.Severities() };

        // As in the build: what a property says wrong has to be put right first.
        return diagnostics.HasErrors ? diagnostics.Items : check(request, cancellationToken);
    }

    private static GroupFindings Sort(InputGroup group, IReadOnlyList<ManifestDiagnostic> diagnostics)
    {
        ILookup<string, ManifestDiagnostic> byFile = diagnostics.Where(item => Applies(item, group)).ToLookup(item => item.Position.File);
        var known = new HashSet<string>(group.Inputs.Select(input => input.Name), StringComparer.Ordinal);
        return new GroupFindings(
            group.Inputs.Select(input => InFile(input, byFile[input.Name])).ToImmutableArray(),
            diagnostics.Where(item => Applies(item, group) && !known.Contains(item.Position.File))
                .Select(item => new Finding(item, default)).ToImmutableArray());
    }

    private static bool Applies(ManifestDiagnostic diagnostic, InputGroup group) => diagnostic.Code switch
    {
        // True for the analyzer only: the build renders with the user's assets, or does not render these files at all.
        RenderCodes.BuiltInAssets => !group.StandAlone && !group.Options.HasOwnAssets,
        RenderCodes.NoProfile => !group.StandAlone,
        _ => true,
    };

    private static ImmutableArray<Finding> InFile(InputText input, IEnumerable<ManifestDiagnostic> diagnostics)
    {
        MarkFinder? marks = null;
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (ManifestDiagnostic diagnostic in diagnostics)
        {
            // Most files are without error, and nobody asks where their lines begin.
            marks ??= new MarkFinder(input.Text);
            findings.Add(new Finding(diagnostic, marks.Find(diagnostic.Position)));
        }

        return findings.ToImmutable();
    }

    private static GroupFindings OfFailure(InputGroup group, Exception error)
    {
        string message = $"This profile was not checked: PaoRender itself failed with {error.GetType().Name} ({error.Message}). Please report it.";
        bool[] marked = [.. group.Inputs.Select(input => ManifestSniffer.HasProfile(input.Text))];
        if (!marked.Contains(true)) marked[0] = true;
        ImmutableArray<Finding> none = ImmutableArray<Finding>.Empty;
        return new GroupFindings(group.Inputs.Select((input, index) => marked[index] ? Note(input) : none).ToImmutableArray(), none);

        ImmutableArray<Finding> Note(InputText input) => ImmutableArray.Create(new Finding(
            new ManifestDiagnostic(AnalyzerCodes.NotChecked, DiagnosticSeverity.Warning, message, new SourcePosition(input.Name, 1, 1)), default));
    }
}
