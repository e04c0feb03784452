using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Cli;

/// <summary>Gives findings in the form that the caller wants: lines to standard error, everything else to standard output.</summary>
internal static class FindingReport
{
    public static void Print(IReadOnlyList<ManifestDiagnostic> found, RenderSettings settings, CommandContext context)
    {
        switch (settings.Findings)
        {
            case FindingFormat.Json:
                FindingJson.Write(context.Out, settings.Release, found);
                break;
            case FindingFormat.Sarif:
                SarifReport.Write(context.Out, found);
                break;
            case FindingFormat.GitHub:
                GitHubReport.Write(context.Out, found);
                break;
            default:
                new DiagnosticPrinter(context.Error, settings.Verbosity, settings.NoWarn).Print(found);
                break;
        }
    }
}
