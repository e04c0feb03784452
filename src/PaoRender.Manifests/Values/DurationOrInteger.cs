namespace PaoRender.Manifests;

/// <summary>Nanoseconds that keep the form they were written in: a whole number, or a duration text.</summary>
/// <param name="Value">The time span.</param>
/// <param name="AsText">Whether it is written as text.</param>
public readonly record struct DurationOrInteger(GoDuration Value, bool AsText);
