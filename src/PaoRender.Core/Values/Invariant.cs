using System.Globalization;

namespace PaoRender.Values;

/// <summary>Numbers as text that no culture changes.</summary>
internal static class Invariant
{
    public static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
