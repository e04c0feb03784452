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
    private readonly CreatedFolders _folders = new();
    private readonly SourcePosition _position = new(request.Folder.Display, 0, 0);

    /// <summary>How long another run in the same folder is waited for.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    private string Folder => request.Folder.FullPath;

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
        catch (Exception fault) when (DiskError.Is(fault))
        {
            diagnostics.Error(FileCodes.OutputFailed, _position, $"The manifests cannot be written: {fault.Message}");
            return null;
        }
        finally
        {
            if (!isDone) _folders.Remove();
        }
    }

    private OutputReport? WriteFolder()
    {
        if (CreatedFolders.FileInTheWay(Folder) is { } file)
        {
            diagnostics.Error(FileCodes.OutputIsFile, _position, $"The output folder cannot be made: '{file}' is a file.");
            return null;
        }

        // Looking first keeps a run that has nothing to do from touching the folder at all.
        var findings = new DiagnosticBag();
        if (MakePlan(findings) is { IsDone: true } done)
        {
            foreach (ManifestDiagnostic finding in findings.Items) diagnostics.Add(finding);
            return ReportOn(done);
        }

        _folders.Create(Folder);
        using FileStream? taken = FolderLock.TryTake(Folder, Patience, cancellationToken);
        if (taken is null)
        {
            diagnostics.Error(FileCodes.OutputBusy, _position, "Another run is writing to this folder; wait for it or choose another folder.");
            return null;
        }

        OutputPlan? plan = MakePlan(diagnostics);
        if (plan is null) return null;
        Apply(plan);
        return ReportOn(plan);
    }

    private OutputPlan? MakePlan(DiagnosticBag faults) => new OutputPlanner(request, faults, cancellationToken).Make();

    private void Apply(OutputPlan plan)
    {
        // First, because they may hold space that the new files need.
        foreach (string name in plan.Leftovers.Where(name => name != FolderLock.FileName)) disk.Delete(Path.Combine(Folder, name));

        var transaction = new OutputTransaction(Folder, disk);
        bool isCommitted = false;
        try
        {
            foreach (RenderedManifest manifest in plan.Write)
            {
                cancellationToken.ThrowIfCancellationRequested();
                transaction.Prepare(manifest.FileName, manifest.Content);
            }

            cancellationToken.ThrowIfCancellationRequested();
            transaction.CommitWrites();
            foreach (string name in plan.Remove) transaction.SetAside(Path.Combine(Folder, name));
            isCommitted = true;
        }
        finally
        {
            if (!isCommitted) Undo(transaction);
            transaction.Clean();
        }
    }

    private void Undo(OutputTransaction transaction)
    {
        IReadOnlyList<string> lost = transaction.Rollback();
        if (lost.Count == 0) return;
        diagnostics.Error(
            FileCodes.OutputFailed, _position, "Writing failed, and not everything could be put back: " + string.Join("; ", lost) + ".");
    }

    private static OutputReport ReportOn(OutputPlan plan) =>
        new([.. plan.Write.Select(manifest => manifest.FileName)], plan.Unchanged, plan.Remove);
}
