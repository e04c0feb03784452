using System;
using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>Writes files that are no manifests.</summary>
public static class ReportOutput
{
    /// <summary>Reports what forbids to write files, such as an input file in their place, and writes nothing.</summary>
    /// <param name="files">What would be written.</param>
    /// <param name="inputs">The input of this run, of which nothing is overwritten.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <returns>Whether nothing does.</returns>
    public static bool Check(IReadOnlyList<ReportFile> files, InputSet inputs, DiagnosticBag diagnostics) =>
        Try(files, inputs, diagnostics, static _ => { });

    /// <summary>Writes files; each is whole or as it was, and one that has its content already is not touched.</summary>
    /// <param name="files">What to write.</param>
    /// <param name="inputs">The input of this run, of which nothing is overwritten.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <returns>Whether there was no error.</returns>
    public static bool Write(IReadOnlyList<ReportFile> files, InputSet inputs, DiagnosticBag diagnostics) => Try(
        files, inputs, diagnostics, static pending =>
        {
            foreach (PendingReport report in pending) report.Prepare();
            foreach (PendingReport report in pending) report.Commit();
        });

    private static bool Try(
        IReadOnlyList<ReportFile> files, InputSet inputs, DiagnosticBag diagnostics, Action<IReadOnlyList<PendingReport>> write)
    {
        Require.NotNull(files, nameof(files));
        Require.NotNull(inputs, nameof(inputs));
        Require.NotNull(diagnostics, nameof(diagnostics));
        var pending = new List<PendingReport>();
        try
        {
            foreach (ReportFile file in files) pending.Add(new PendingReport(file));
            bool isRefused = false;
            foreach (PendingReport report in pending) isRefused |= report.Refuse(inputs, diagnostics);
            if (isRefused) return false;
            write(pending);
            return true;
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            string place = files.Count == 1 ? files[0].Path.Display : "";
            diagnostics.Error(FileCodes.OutputFailed, new SourcePosition(place, 0, 0), $"The file cannot be written: {error.Message}");
            return false;
        }
        finally
        {
            foreach (PendingReport report in pending) report.Tidy();
        }
    }
}
