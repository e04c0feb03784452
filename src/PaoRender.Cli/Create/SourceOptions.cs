using System.Collections.Generic;

namespace PaoRender.Cli;

/// <summary>Where the machines come from that a profile is made for.</summary>
/// <param name="MustGather">A must-gather; null where none was given.</param>
/// <param name="Hardware">Files and folders that describe machines.</param>
/// <param name="ThisMachine">Whether it is this one.</param>
internal sealed record SourceOptions(string? MustGather, IReadOnlyList<string> Hardware, bool ThisMachine);
