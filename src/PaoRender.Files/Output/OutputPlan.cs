using System.Collections.Generic;

namespace PaoRender.Files;

/// <summary>What has to happen in the output folder; made by only looking.</summary>
internal sealed class OutputPlan
{
    /// <summary>Whether the folder is still to be made.</summary>
    public bool IsFolderMissing { get; set; }

    /// <summary>Files that are new or have new content.</summary>
    public List<RenderedManifest> Write { get; } = [];

    /// <summary>Names of files that have their content already.</summary>
    public List<string> Unchanged { get; } = [];

    /// <summary>Names of files of earlier runs that are no longer rendered.</summary>
    public List<string> Remove { get; } = [];

    /// <summary>Names of files that a killed run of an early version left in the folder.</summary>
    public List<string> Leftovers { get; } = [];

    /// <summary>How many files are to change.</summary>
    public int Changes => Write.Count + Remove.Count;

    /// <summary>Whether the folder is as it should be.</summary>
    public bool IsDone => !IsFolderMissing && Changes == 0 && Leftovers.Count == 0;
}
