using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>One run of <see cref="ManifestOutput"/>.</summary>
internal sealed class OutputRun(OutputRequest request, DiagnosticBag diagnostics, OutputDisk disk, CancellationToken cancellationToken)
{
    private readonly CreatedFolders _folders = new(disk);
    private readonly SourcePosition _position = new(request.Folder.Display, 0, 0);

    // Links on the way are followed once, so that all steps go to one place.
    private readonly string _folder = RealPath.Of(request.Folder.FullPath);

    // By a message that somebody made an error of.
    private bool _isRefused;

    /// <summary>How long another run in the same folder is waited for.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    public OutputReport? Execute()
    {
        if (!OutputNames.Check(request.Manifests, _position, diagnostics)) return null;
        bool isDone = false;
        try
        {
            OutputReport? report = WriteFolder();
            isDone = report is not null;
            return report;
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            diagnostics.Error(FileCodes.OutputFailed, _position, $"The manifests cannot be written: {error.Message}");
            return null;
        }
        finally
        {
            if (!isDone) _folders.Remove();
        }
    }

    private OutputReport? WriteFolder()
    {
        if (CreatedFolders.InTheWay(_folder) is { } obstacle)
        {
            diagnostics.Error(FileCodes.OutputIsFile, _position, $"The output folder cannot be made: '{obstacle}' is a file or a link to nowhere.");
            return null;
        }

        // Looking first keeps a run that has nothing to do from touching the folder at all.
        var places = new StagingPlaces(_folder);
        var findings = new DiagnosticBag();
        if (MakePlan(findings) is { IsDone: true } done && !places.Existing().Any())
        {
            foreach (ManifestDiagnostic finding in findings.Items) diagnostics.Add(finding);
            return ReportOn(done);
        }

        using StagingFolder? staging = new OutputStaging(_folder, places, disk, Patience, cancellationToken).Take(_folders, Explain);
        if (staging is null) return Busy();
        OutputPlan? plan = MakePlan(diagnostics);
        if (plan is null || _isRefused) return null;
        Apply(plan, staging);
        return ReportOn(plan);
    }

    private OutputReport? Busy()
    {
        diagnostics.Error(FileCodes.OutputBusy, _position, "Another run is writing to this folder; wait for it or choose another folder.");
        return null;
    }

    private void Explain(string reason)
    {
        var message = new ManifestDiagnostic(
            FileCodes.StagedInside,
            DiagnosticSeverity.Message,
            $"The manifests are prepared in the hidden folder '{DiskEntry.StagingSuffix}' within this one, not beside it: {reason}.",
            _position);
        if (request.Weigh(message) is not { } weighed) return;
        diagnostics.Add(weighed);
        _isRefused |= weighed.Severity == DiagnosticSeverity.Error;
    }

    private OutputPlan? MakePlan(DiagnosticBag errors) => new OutputPlanner(request, disk, errors, cancellationToken).Make();

    private void Apply(OutputPlan plan, StagingFolder staging)
    {
        // First, because they may hold space that the new files need.
        foreach (string name in plan.Leftovers) disk.Delete(Path.Combine(_folder, name));
        if (plan.IsFolderMissing || plan.Changes > 0) Change(plan, staging);
    }

    private void Change(OutputPlan plan, StagingFolder staging)
    {
        staging.Prepare();
        var transaction = new OutputTransaction(_folder, staging.NewFolder, staging.OldFolder, disk);
        bool isCommitted = false;
        try
        {
            foreach (RenderedManifest manifest in plan.Write)
            {
                cancellationToken.ThrowIfCancellationRequested();
                transaction.Prepare(manifest.FileName, manifest.Content);
            }

            foreach (string name in plan.Remove) transaction.Remove(name);
            if (!plan.IsFolderMissing && plan.Changes > 1) OutputRehearsal.Run(staging, disk);
            cancellationToken.ThrowIfCancellationRequested();
            transaction.Commit();
            isCommitted = true;
        }
        finally
        {
            if (!isCommitted) Undo(transaction, staging);
        }
    }

    private void Undo(OutputTransaction transaction, StagingFolder staging)
    {
        IReadOnlyList<string> lost = transaction.Rollback();
        if (lost.Count == 0) return;
        staging.KeepsOld = true;
        diagnostics.Error(
            FileCodes.OutputFailed, _position, "Writing failed, and not everything could be put back: " + string.Join("; ", lost) + ".");
    }

    private static OutputReport ReportOn(OutputPlan plan) =>
        new([.. plan.Write.Select(manifest => manifest.FileName)], plan.Unchanged, plan.Remove);
}
