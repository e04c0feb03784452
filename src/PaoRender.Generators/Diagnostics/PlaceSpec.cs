using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PaoRender.Generators;

/// <summary>A stretch of one line of a schema file, in plain values; counted from 0.</summary>
internal sealed record PlaceSpec(string Path, int Start, int Length, int Line, int Column)
{
    /// <summary>No place.</summary>
    public static PlaceSpec None { get; } = new("", 0, 0, 0, 0);

    public Location ToLocation() => Path.Length == 0
        ? Location.None
        : Location.Create(
            Path,
            new TextSpan(Start, Length),
            new LinePositionSpan(new LinePosition(Line, Column), new LinePosition(Line, Column + Length)));

    /// <summary>The place for a message: without folders, which differ between machines.</summary>
    public string ToShortText()
    {
        int slash = Path.LastIndexOfAny(['/', '\\']);
        return string.Format(
            CultureInfo.InvariantCulture, "{0}({1},{2})", Path.Substring(slash + 1), Line + 1, Column + 1);
    }
}
