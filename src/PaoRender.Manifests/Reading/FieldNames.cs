using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>Names of fields and types as the reader compares and prints them.</summary>
internal static class FieldNames
{
    /// <summary>Whether two names differ only in case. Two letters outside ASCII fold to s and k, as in Go.</summary>
    public static bool Same(string written, string name)
    {
        if (written.Length != name.Length) return false;
        for (int i = 0; i < name.Length; i++)
        {
            if (Fold(written[i]) != Fold(name[i])) return false;
        }

        return true;
    }

    public static string Index(int index) => "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    public static string Describe(ManifestNode node) => node switch
    {
        ManifestMapping => "a mapping",
        ManifestSequence => "a list",
        ManifestScalar { Kind: ScalarKind.Boolean } => "a boolean",
        ManifestScalar { Kind: ScalarKind.Integer or ScalarKind.Float } => "a number",
        ManifestScalar { Kind: ScalarKind.Null } => "null",
        _ => "text",
    };

    private static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '\u017F' => 's',
        '\u212A' => 'k',
        _ => c,
    };
}
