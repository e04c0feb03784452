using PaoRender.Manifests;

namespace PaoRender.Generators;

/// <summary>Tells which keys need no quotes, so that writing them costs nothing at run time.</summary>
internal static class PlainKeys
{
    // Longer keys are written in another form.
    private const int Longest = 128;

    /// <summary>Whether the key is plain for certain; the writer decides about the others.</summary>
    public static bool IsPlain(string key)
    {
        if (key.Length is 0 or > Longest || !IsLetter(key[0])) return false;
        foreach (char c in key)
        {
            if (!IsLetter(c) && c is not (>= '0' and <= '9' or '_' or '-' or '.' or '/')) return false;
        }

        return !YamlScalarResolver.IsNotString(key);
    }

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';
}
