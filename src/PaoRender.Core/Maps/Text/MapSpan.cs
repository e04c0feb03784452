namespace PaoRender.Maps;

/// <summary>A piece of a line of a map's text.</summary>
/// <param name="Text">What stands there: no line break, and nothing that a terminal would obey.</param>
/// <param name="Style">How it is to look.</param>
public sealed record MapSpan(string Text, MapStyle Style);
