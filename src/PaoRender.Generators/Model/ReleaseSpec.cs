namespace PaoRender.Generators;

/// <summary>A release that a schema names.</summary>
internal sealed record ReleaseSpec(int Major, int Minor);
