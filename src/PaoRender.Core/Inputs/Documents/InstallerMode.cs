using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>What a file for the installer says about partitioning.</summary>
/// <param name="Value">The word as written, <c>AllNodes</c> or <c>None</c>.</param>
/// <param name="Source">The file's kind, as people name it.</param>
/// <param name="Position">Where the word stands.</param>
internal sealed record InstallerMode(string Value, string Source, SourcePosition Position);
