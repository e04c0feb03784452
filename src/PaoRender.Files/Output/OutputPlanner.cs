using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using PaoRender.Manifests;
using PaoRender.Naming;

namespace PaoRender.Files;

/// <summary>Compares what is to be written with what is there.</summary>
internal sealed class OutputPlanner(
    OutputRequest request, OutputDisk disk, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    private bool _isRefused;
    private readonly OutputPlan _plan = new();
    private readonly HashSet<string> _rendered = new(StringComparer.Ordinal);

    /// <summary>Makes the plan; null when something that is there forbids to write.</summary>
    public OutputPlan? Make()
    {
        UserPath folder = request.Folder;
        if (!Directory.Exists(folder.FullPath))
        {
            _plan.IsFolderMissing = true;
            _plan.Write.AddRange(request.Manifests);
            return _plan;
        }

        bool isFine = true;
        foreach (RenderedManifest manifest in request.Manifests)
        {
            cancellationToken.ThrowIfCancellationRequested();
            isFine &= Compare(manifest);
        }

        if (!isFine) return null;
        foreach (string path in disk.Files(folder.FullPath))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Consider(Path.GetFileName(path));
        }

        _plan.Remove.Sort(StringComparer.Ordinal);
        return _isRefused ? null : _plan;
    }

    private bool Compare(RenderedManifest manifest)
    {
        _rendered.Add(manifest.FileName);
        UserPath file = request.Folder.Entry(manifest.FileName);
        if (Directory.Exists(file.FullPath))
        {
            Error(FileCodes.OutputNameIsFolder, file, "A folder stands where a manifest should be written; move it away.");
            return false;
        }

        byte[]? present = ReadIfPresent(file.FullPath);
        if (present is not null && IsEqual(present, manifest.Content))
        {
            _plan.Unchanged.Add(manifest.FileName);
            return true;
        }

        if (present is not null && request.Inputs.Contains(file.FullPath, present) && !HoldsSameObject(present, manifest))
        {
            Error(
                FileCodes.OutputIsInput,
                file,
                $"This input file would be overwritten with the {manifest.Kind} {manifest.Name}; rename it or choose another output folder.");
            return false;
        }

        _plan.Write.Add(manifest);
        return true;
    }

    /// <summary>A link that leads nowhere holds nothing, and will be replaced.</summary>
    private byte[]? ReadIfPresent(string path)
    {
        // Most files of a first run are not there, and an exception for each would cost more than writing them.
        if (!File.Exists(path)) return null;
        try
        {
            return disk.Read(path);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private static bool IsEqual(byte[] left, byte[] right) => left.Length == right.Length && left.SequenceEqual(right);

    private static bool HoldsSameObject(byte[] present, RenderedManifest manifest) =>
        ManifestIdentity.Of(FileText.Decode(present)) is { } found && found.IsObject(manifest.ApiVersion, manifest.Kind, manifest.Name);

    private void Consider(string name)
    {
        if (DiskEntry.IsTemporaryFile(name))
        {
            _plan.Leftovers.Add(name);
            return;
        }

        if (_rendered.Contains(name) || !IsCandidate(name, out RenderedFile? rule)) return;
        UserPath file = request.Folder.Entry(name);
        byte[] content = ReadIfPossible(file.FullPath);
        if (rule is not null && !rule.Matches(FileText.Decode(content))) return;
        if (!request.Inputs.Contains(file.FullPath, content)) _plan.Remove.Add(name);
        else
        {
            var warning = new ManifestDiagnostic(
                FileCodes.StaleInputKept,
                DiagnosticSeverity.Warning,
                "This looks like output for a profile or pool that is gone, but it is also input of this run, so it stays; remove it by hand.",
                new SourcePosition(file.Display, 0, 0));
            if (request.Weigh(warning) is not { } weighed) return;
            diagnostics.Add(weighed);
            _isRefused |= weighed.Severity == DiagnosticSeverity.Error;
        }
    }

    /// <summary>A stranger's file that cannot be read, or a link to nowhere, is not a reason to stop.</summary>
    private byte[] ReadIfPossible(string path)
    {
        try
        {
            return disk.Read(path);
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            return [];
        }
    }

    private bool IsCandidate(string name, out RenderedFile? rule)
    {
        rule = null;
        if (request.PreviouslyWritten is { } list) return list.Contains(name, StringComparer.Ordinal);

        rule = RenderedFile.Of(name);
        return rule is not null;
    }

    private void Error(string code, UserPath file, string message) =>
        diagnostics.Error(code, new SourcePosition(file.Display, 0, 0), message);
}
