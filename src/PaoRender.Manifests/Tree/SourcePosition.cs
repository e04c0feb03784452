using System;
using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>A place in an input file.</summary>
/// <param name="File">The file as the caller named it; empty when there is none.</param>
/// <param name="Line">Line, counted from 1; 0 when unknown.</param>
/// <param name="Column">Column in UTF-16 units, counted from 1; 0 when unknown.</param>
public readonly record struct SourcePosition(string File, int Line, int Column)
{
    /// <summary>A place that is not in any file.</summary>
    public static SourcePosition None { get; } = new("", 0, 0);

    /// <summary>How many UTF-16 units of the text belong to the place, line breaks included; 0 when unknown.</summary>
    public int Length { get; init; }

    /// <summary>
    /// Where the text stands that an alias at this place repeats, line and column from 1; zeros where there is no alias. Everything that an
    /// alias repeats has its place, and this tells one from the other.
    /// </summary>
    public (int Line, int Column) Anchor { get; init; }

    /// <summary>Whether both begin at the same place.</summary>
    public bool Equals(SourcePosition other) => Line == other.Line && Column == other.Column && File == other.File && Anchor == other.Anchor;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((((Line * 397) ^ Column) * 397) ^ Anchor.Line ^ (Anchor.Column << 16) ^ StringComparer.Ordinal.GetHashCode(File ?? ""));

    /// <summary>The canonical form <c>file(line,column)</c>.</summary>
    public override string ToString()
    {
        if (string.IsNullOrEmpty(File)) return "";
        return Line <= 0
            ? File
            : string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", File, Line, Column < 1 ? 1 : Column);
    }
}
