namespace PaoRender.Manifests;

public sealed partial class ManifestReader
{
    /// <summary>Reads a Kubernetes quantity, written as text or as a number; null makes it zero.</summary>
    public Quantity Quantity(ManifestEntry entry, Quantity current) =>
        IsNull(entry.Value) ? default : NullableQuantity(entry) ?? current;

    /// <summary>Reads a Kubernetes quantity, written as text or as a number; null unsets it.</summary>
    public Quantity? NullableQuantity(ManifestEntry entry)
    {
        if (IsNull(entry.Value)) return null;
        if (entry.Value is not ManifestScalar { Kind: not ScalarKind.Boolean } scalar)
        {
            WrongType(entry, "a quantity such as 500Mi");
            return null;
        }

        if (Manifests.Quantity.TryParse(scalar.Text.Trim(), out Quantity value, out string problem)) return value;
        BadValue(entry, problem);
        return null;
    }

    /// <summary>Reads a duration such as <c>1h30m</c>. Null is an error, as it is to the reference's decoder.</summary>
    public GoDuration Duration(ManifestEntry entry, GoDuration current)
    {
        if (!IsNull(entry.Value)) return NullableDuration(entry) ?? current;
        WrongType(entry, "a duration such as 5s");
        return current;
    }

    /// <summary>Reads a duration such as <c>1h30m</c>; null unsets it.</summary>
    public GoDuration? NullableDuration(ManifestEntry entry)
    {
        if (IsNull(entry.Value)) return null;
        if (Text(entry) is not { } text) return null;
        if (GoDuration.TryParse(text, out GoDuration value)) return value;
        BadValue(entry, $"is not a valid duration such as 300ms, 5s or 1h30m: '{text}'.");
        return null;
    }

    /// <summary>Reads nanoseconds written as a whole number or, where allowed, a duration; null leaves the value as it was.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="current">The value so far.</param>
    /// <param name="textAllowed">Whether the release takes a duration text.</param>
    public DurationOrInteger DurationOrInteger(ManifestEntry entry, DurationOrInteger current, bool textAllowed)
    {
        if (IsNull(entry.Value)) return current;
        if (textAllowed && entry.Value is ManifestScalar { Kind: ScalarKind.String })
            return NullableDuration(entry) is { } duration ? new DurationOrInteger(duration, true) : current;
        return NullableInt64(entry) is { } nanoseconds ? new DurationOrInteger(new GoDuration(nanoseconds), false) : current;
    }

    /// <summary>Reads a point in time in RFC 3339 form and gives its canonical text in UTC; null unsets it.</summary>
    public string? NullableTime(ManifestEntry entry)
    {
        if (IsNull(entry.Value)) return null;
        if (Text(entry) is not { } text) return null;
        if (Rfc3339.TryNormalize(text, out string canonical)) return canonical;
        BadValue(entry, $"is not a valid RFC 3339 time such as 2026-01-31T12:00:00Z: '{text}'.");
        return null;
    }

    /// <summary>Reads an integer or a text; null unsets it.</summary>
    public IntOrString? NullableIntOrString(ManifestEntry entry)
    {
        switch (entry.Value)
        {
            case ManifestScalar { Kind: ScalarKind.Null }:
                return null;
            case ManifestScalar { Kind: ScalarKind.String } text:
                return new IntOrString(text.Text);
            case ManifestScalar { Kind: ScalarKind.Integer } number
                when number.TryGetInt64(out long value):
                WarnOfNotation(entry, number);
                return new IntOrString(value);
            default:
                WrongType(entry, "a whole number or text");
                return null;
        }
    }
}
