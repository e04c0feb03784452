using System.Globalization;

namespace PaoRender.Comparison;

/// <summary>Paths of values inside an object.</summary>
internal static class TreePath
{
    /// <summary>The path of a key's value. Keys that hold dots or slashes stand in brackets.</summary>
    public static string Key(string path, string key)
    {
        if (key.IndexOfAny(['.', '/', '[', ' ']) >= 0 || key.Length == 0) return path + "[" + key + "]";
        return path.Length == 0 ? key : path + "." + key;
    }

    /// <summary>The path of a list's item.</summary>
    public static string Item(string path, int index) => path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>Whether one path is the other, or leads to a value inside it.</summary>
    public static bool Covers(string outer, string inner) =>
        inner.StartsWith(outer, System.StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] is '.' or '[');
}
