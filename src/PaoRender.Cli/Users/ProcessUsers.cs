namespace PaoRender.Cli;

/// <summary>The three users of a process.</summary>
internal readonly record struct ProcessUsers(uint Real, uint Effective, uint Saved);
