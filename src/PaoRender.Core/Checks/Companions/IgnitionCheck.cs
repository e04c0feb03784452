using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>
/// MachineConfigs whose Ignition config is none. Whether the cluster is partitioned already is read from it, and the reference passes
/// over one that it cannot read.
/// </summary>
internal static class IgnitionCheck
{
    private static readonly string[] s_kinds = ["files", "directories", "links"];

    public static void Run(ClusterCheckScope scope)
    {
        foreach (MachineConfigInput machineConfig in scope.Input.MachineConfigs)
        {
            foreach (ManifestDiagnostic problem in machineConfig.Problems)
            {
                bool isError = problem.Severity == DiagnosticSeverity.Error;
                string message = isError ? problem.Message + " No machine can read this Ignition config." : problem.Message;
                string code = isError ? RenderCodes.BadCompanion : problem.Code;
                scope.ReportOnce(code, problem.Severity, problem.Position, message);
            }

            foreach (ManifestNode file in s_kinds.SelectMany(machineConfig.Storage))
            {
                CheckPath(scope, file, machineConfig.Position.File);
                CheckSource(scope, (file as ManifestMapping)?.Find("contents", "source"), machineConfig.Position.File);
            }
        }
    }

    private static void CheckPath(ClusterCheckScope scope, ManifestNode file, string source)
    {
        if (file is not ManifestMapping mapping) return;
        bool isThere = mapping.TryGetEntry("path", out ManifestEntry entry);
        if (isThere && entry.Value is ManifestScalar { Kind: ScalarKind.String } path && IsPath(path.Text)) return;
        if (isThere && scope.HasAnyAt(entry.Value.In(source))) return;
        SourcePosition position = isThere ? entry.In(source) : mapping.In(source);
        scope.ReportOnce(
            RenderCodes.BadCompanion,
            DiagnosticSeverity.Error,
            position,
            "A file of an Ignition config needs a 'path' that begins with '/' and holds no letters beyond ASCII.");
    }

    private static void CheckSource(ClusterCheckScope scope, ManifestNode? source, string file)
    {
        if (source is not ManifestScalar { Kind: ScalarKind.String } text || text.Text.All(letter => letter is > ' ' and <= '~')) return;
        scope.ReportOnce(
            RenderCodes.BadCompanion,
            DiagnosticSeverity.Error,
            text.In(file),
            "This is no URL, because it holds blanks or letters beyond ASCII; write them as %20 and the like.");
    }

    private static bool IsPath(string text) =>
        text.Length > 0 && text[0] == '/' && text[text.Length - 1] != ' ' && text.All(letter => letter is >= ' ' and <= '~');
}
