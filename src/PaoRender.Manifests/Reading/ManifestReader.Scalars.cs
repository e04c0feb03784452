using System.Collections.Generic;
using System.Globalization;

namespace PaoRender.Manifests;

// Every scalar has two forms. The plain one stands for a Go value field: null leaves it as it was. The nullable one
// stands for a Go pointer field: null unsets it.
public sealed partial class ManifestReader
{
    /// <summary>Reads text; null leaves the value as it was.</summary>
    public string? String(ManifestEntry entry, string? current) =>
        IsNull(entry.Value) ? current : Text(entry) ?? current;

    /// <summary>Reads text; null unsets it.</summary>
    public string? NullableString(ManifestEntry entry) => IsNull(entry.Value) ? null : Text(entry);

    /// <summary>Reads a boolean; null leaves the value as it was.</summary>
    public bool Boolean(ManifestEntry entry, bool current) =>
        IsNull(entry.Value) ? current : NullableBoolean(entry) ?? current;

    /// <summary>Reads a boolean; null unsets it.</summary>
    public bool? NullableBoolean(ManifestEntry entry)
    {
        if (IsNull(entry.Value)) return null;
        if (entry.Value is ManifestScalar { Kind: ScalarKind.Boolean } scalar) return scalar.Text == "true";
        WrongType(entry, "a boolean");
        return null;
    }

    /// <summary>Reads a 64-bit integer; null leaves the value as it was.</summary>
    public long Int64(ManifestEntry entry, long current) => IsNull(entry.Value) ? current : NullableInt64(entry) ?? current;

    /// <summary>Reads a 64-bit integer; null unsets it.</summary>
    public long? NullableInt64(ManifestEntry entry) => Integer(entry, long.MinValue, long.MaxValue);

    /// <summary>Reads a 32-bit integer; null leaves the value as it was.</summary>
    public int Int32(ManifestEntry entry, int current) => IsNull(entry.Value) ? current : NullableInt32(entry) ?? current;

    /// <summary>Reads a 32-bit integer; null unsets it.</summary>
    public int? NullableInt32(ManifestEntry entry) => (int?)Integer(entry, int.MinValue, int.MaxValue);

    /// <summary>Reads an unsigned 32-bit integer; null leaves the value as it was.</summary>
    public uint UInt32(ManifestEntry entry, uint current) =>
        IsNull(entry.Value) ? current : (uint?)Integer(entry, uint.MinValue, uint.MaxValue) ?? current;

    /// <summary>Reads an unsigned 32-bit integer; null unsets it.</summary>
    public uint? NullableUInt32(ManifestEntry entry) => (uint?)Integer(entry, uint.MinValue, uint.MaxValue);

    /// <summary>Reads a number; null leaves the value as it was.</summary>
    public double Double(ManifestEntry entry, double current) => IsNull(entry.Value) ? current : NullableDouble(entry) ?? current;

    /// <summary>Reads a number; null unsets it.</summary>
    public double? NullableDouble(ManifestEntry entry)
    {
        if (IsNull(entry.Value)) return null;
        if (entry.Value is ManifestScalar { Kind: ScalarKind.Integer or ScalarKind.Float } scalar
            && GoNumber.TryParseDouble(scalar.Text, out double value)) return value;
        WrongType(entry, "a number");
        return null;
    }

    /// <summary>Reads a list of texts; null unsets it.</summary>
    public List<string>? Strings(ManifestEntry entry) => List(entry, static (reader, item) => reader.String(item, "")!);

    /// <summary>Reads a map of texts, into the one that is there already; null unsets it.</summary>
    public Dictionary<string, string>? StringMap(ManifestEntry entry, Dictionary<string, string>? current) =>
        Map(entry, current, static (reader, item) => reader.String(item, "")!);

    /// <summary>Keeps a value as it stands.</summary>
    public static ManifestNode? Any(ManifestEntry entry) => IsNull(entry.Value) ? null : entry.Value;

    private string? Text(ManifestEntry entry)
    {
        if (entry.Value is ManifestScalar { Kind: ScalarKind.String } scalar) return scalar.Text;
        WrongType(entry, "text");
        return null;
    }

    private long? Integer(ManifestEntry entry, long minimum, long maximum)
    {
        if (IsNull(entry.Value)) return null;
        if (entry.Value is not ManifestScalar { Kind: ScalarKind.Integer } scalar)
        {
            WrongType(entry, "a whole number");
            return null;
        }

        if (scalar.TryGetInt64(out long value) && value >= minimum && value <= maximum)
        {
            WarnOfNotation(entry, scalar);
            return value;
        }

        BadValue(entry, string.Format(
            CultureInfo.InvariantCulture, "must be a whole number from {0} to {1}, and this is {2}.", minimum, maximum, Both(scalar)));
        return null;
    }

    private static string Both(ManifestScalar scalar) =>
        scalar.Written == scalar.Text ? scalar.Text : $"{scalar.Text} (written as {scalar.Written})";

    private void WarnOfNotation(ManifestEntry entry, ManifestScalar scalar)
    {
        if (Options.Notations is not { } severity || NumberNotation.Describe(scalar.Written) is not { } notation) return;
        Diagnostics.Add(new ManifestDiagnostic(
            ReadingCodes.Notation,
            severity,
            $"'{PathTo(entry.Key)}' is {scalar.Text} here: '{scalar.Written}' is read as {notation}. "
            + $"Write {scalar.Text}, or the number that was meant.",
            entry.Value.In(File)));
    }
}
