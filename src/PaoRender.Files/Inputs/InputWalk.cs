using System;
using System.IO;
using System.Threading;
using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>One walk over input files and folders.</summary>
internal sealed class InputWalk(
    Strictness strictness, DiagnosticBag diagnostics, IgnorePatterns ignored, CancellationToken cancellationToken)
{
    private bool IsStrict => strictness == Strictness.Strict;

    public InputSet Found { get; } = new();

    /// <summary>Takes one element of the user's list.</summary>
    public void Element(UserPath element)
    {
        if (element.Content is not null)
        {
            ReadFile(element);
            return;
        }

        if (!ExistsOrReport(element)) return;
        bool isFolder = Directory.Exists(element.FullPath);

        // A folder that was named is wanted, link or not; only the reference insists on a separator after a link's name.
        if (isFolder && !IsStrict && !element.EndsInSeparator && DiskEntry.IsLink(element.FullPath)) FolderLink(element);
        else if (isFolder) Folder(element, "");
        else ReadFile(element);
    }

    /// <summary>Names the patterns that left nothing out; most likely they are misspelt, and something is read that was not to be.</summary>
    public void ReportIdlePatterns()
    {
        foreach (string pattern in ignored.Idle)
        {
            diagnostics.Warning(
                FileCodes.InputMissing,
                SourcePosition.None,
                $"The pattern '{pattern}' of what is to be ignored leaves nothing out of the input folders. Correct it, or remove it: one without "
                + "a slash is that of a name, one with a slash that of a path below the folder.");
        }
    }

    /// <summary>Takes a path that must be a file.</summary>
    public void Listed(UserPath file)
    {
        if (!ExistsOrReport(file)) return;
        if (Directory.Exists(file.FullPath)) Report(FileCodes.InputUnreadable, file, "This is a folder where a file is expected; list its files.");
        else ReadFile(file);
    }

    private bool ExistsOrReport(UserPath path)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            if (DiskEntry.Exists(path.FullPath)) return true;
            Report(FileCodes.InputMissing, path, "This input does not exist; give a file or a folder that does.");
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            Unreadable(path, error);
        }

        return false;
    }

    private void Folder(UserPath folder, string below)
    {
        string[] names;
        try
        {
            names = Directory.GetFileSystemEntries(folder.FullPath);
            for (int i = 0; i < names.Length; i++) names[i] = Path.GetFileName(names[i]);
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            Unreadable(folder, error);
            return;
        }

        Array.Sort(names, Utf8Order.Instance);
        foreach (string name in names)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FolderEntry(name, folder.Entry(name), below + name);
        }
    }

    private void FolderEntry(string name, UserPath entry, string path)
    {
        // What a killed run left in a folder that is input and output at once is nobody's input.
        if (DiskEntry.IsTemporary(name)) return;

        bool isFolder = Directory.Exists(entry.FullPath);
        if (ignored.Match(name, path) is { } pattern) Skipped(entry, $"it matches '{pattern}', which is ignored");
        else if (IsStrict && DiskEntry.IsHidden(name)) PassOver(entry, "its name starts with a dot", !isFolder && IsManifestName(name));
        else if (isFolder && DiskEntry.IsLink(entry.FullPath)) FolderLink(entry);
        else if (isFolder) Folder(entry, path + "/");
        else if (IsStrict && !IsManifestName(name)) PassOver(entry, "its name ends neither in .yaml nor in .yml nor in .json", mayHoldProfile: true);
        else ReadFile(entry);
    }

    private static bool IsManifestName(string name) =>
        Path.GetExtension(name).ToUpperInvariant() is ".YAML" or ".YML" or ".JSON";

    private void ReadFile(UserPath file)
    {
        if (IsStrict && Found.HasExactly(file.FullPath)) return;
        try
        {
            string text = FileText.Decode(Bytes(file), out int invalid);
            if (ManifestIndex.IsIndex(text))
            {
                Skipped(file, "it is the index of what an earlier run rendered");
                return;
            }

            if (invalid >= 0) InvalidBytes.Report(diagnostics, file, text, invalid);
            Found.Add(file, text);
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            Unreadable(file, error);
        }
    }

    private static byte[] Bytes(UserPath file) => file.Content is { } stream ? FileBytes.ReadToLimit(stream) : FileBytes.Read(file.FullPath);

    private void FolderLink(UserPath link)
    {
        if (IsStrict) Skipped(link, "it is a link to a folder; give that folder as an input of its own to read it");
        else Report(FileCodes.InputFolderLink, link, "This is a link to a folder, which the reference cannot read; give the folder itself.");
    }

    private void PassOver(UserPath entry, string reason, bool mayHoldProfile)
    {
        if (mayHoldProfile && ProfileSniffer.HoldsProfile(entry.FullPath))
        {
            diagnostics.Warning(
                FileCodes.ProfileInOtherFile,
                new SourcePosition(entry.Display, 0, 0),
                $"This file holds a PerformanceProfile and is not read: {reason}. Rename it, or give it as an input of its own.");
            return;
        }

        Skipped(entry, reason);
    }

    private void Skipped(UserPath entry, string reason) =>
        diagnostics.Message(FileCodes.InputSkipped, new SourcePosition(entry.Display, 0, 0), $"Not read: {reason}.");

    private void Unreadable(UserPath path, Exception error) =>
        Report(FileCodes.InputUnreadable, path, $"This input cannot be read: {error.Message}");

    private void Report(string code, UserPath path, string message) =>
        diagnostics.Error(code, new SourcePosition(path.Display, 0, 0), message);
}
