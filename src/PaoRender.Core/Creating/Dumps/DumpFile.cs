using System;

namespace PaoRender.Creating;

/// <summary>A file of a must-gather that a profile is made by.</summary>
/// <param name="Path">The path, with slashes, as findings show it.</param>
/// <param name="Read">Reads the bytes. It is called when they are needed, and may throw what its maker catches.</param>
public sealed record DumpFile(string Path, Func<byte[]> Read);
