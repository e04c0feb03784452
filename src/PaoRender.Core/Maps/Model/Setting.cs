namespace PaoRender.Maps;

/// <summary>A choice of a profile that a map shows beside the CPUs.</summary>
/// <param name="Name">What is chosen.</param>
/// <param name="Value">The choice.</param>
internal sealed record Setting(string Name, string Value);
