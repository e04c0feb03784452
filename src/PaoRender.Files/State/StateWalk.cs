using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>One walk over collected cluster state.</summary>
internal sealed class StateWalk(Func<string, bool> isWanted, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    private readonly List<InputFile> _found = [];
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public IReadOnlyList<InputFile> Found => _found;

    /// <summary>Takes one element of the user's list.</summary>
    public void Element(UserPath element)
    {
        if (Directory.Exists(element.FullPath)) Folder(element, MustGather.AnyEntry);
        else if (File.Exists(element.FullPath)) ReadFile(element);
        else diagnostics.Error(FileCodes.InputMissing, Position(element), "There is no such file or folder of cluster state.");
    }

    private void Folder(UserPath folder, Func<string, bool> isKept)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            string[] entries = Directory.GetFileSystemEntries(folder.FullPath);
            string[] names = Array.ConvertAll(entries, entry => Path.GetFileName(entry));
            Array.Sort(names, Utf8Order.Instance);
            foreach (string name in names)
            {
                if (!DiskEntry.IsHidden(name) && isKept(name)) Entry(folder.Entry(name), name);
            }
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            Unreadable(folder, error);
        }
    }

    private void Entry(UserPath entry, string name)
    {
        if (!Directory.Exists(entry.FullPath))
        {
            if (IsManifest(name)) ReadFile(entry);
        }
        else if (!DiskEntry.IsLink(entry.FullPath))
        {
            Folder(entry, MustGather.EntriesOf(name));
        }
    }

    private void ReadFile(UserPath file)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_read.Add(file.FullPath)) return;
        try
        {
            string text = FileText.Decode(FileBytes.Read(file.FullPath), out int invalid);

            // Whatever object it was to hold, nobody can tell any more.
            if (invalid >= 0) InvalidBytes.Report(diagnostics, file, text, invalid);
            else if (isWanted(text)) _found.Add(new InputFile(file.Display, text));
        }
        catch (Exception error) when (DiskError.Is(error))
        {
            Unreadable(file, error);
        }
    }

    private void Unreadable(UserPath path, Exception error) =>
        diagnostics.Error(FileCodes.InputUnreadable, Position(path), $"This cluster state cannot be read: {error.Message}");

    private static SourcePosition Position(UserPath path) => new(path.Display, 0, 0);

    private static bool IsManifest(string name) => Path.GetExtension(name).ToLowerInvariant() is ".yaml" or ".yml" or ".json";
}
