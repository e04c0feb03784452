using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace PaoRender.Build.Tasks;

/// <summary>Tells which files lie beside indexes, because a render wrote them and they were published or copied to there.</summary>
[MSBuildMultiThreadableTask]
public sealed class ReadIndexes : Task
{
    private const string Ending = ".index.json";

    /// <summary>Files that may be indexes, by full paths.</summary>
    [Required]
    public ITaskItem[] Indexes { get; set; } = [];

    /// <summary>Those that are, and the files that they name.</summary>
    [Output]
    public ITaskItem[] Rendered { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var found = new List<ITaskItem>();
        foreach (ITaskItem item in Indexes)
        {
            string path = item.GetMetadata("FullPath");
            if (!path.EndsWith(Ending, StringComparison.Ordinal) || Read(path) is not { } text || !ManifestIndex.IsIndex(text)) continue;
            found.Add(new TaskItem(item.ItemSpec));
            string folder = path.Substring(0, path.Length - Ending.Length);
            foreach (string file in ManifestIndex.Files(text)) found.Add(new TaskItem(Path.Combine(folder, file)));
        }

        Rendered = [.. found];
        return true;
    }

    // What cannot be read is reported by whoever reads the input.
    private static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
