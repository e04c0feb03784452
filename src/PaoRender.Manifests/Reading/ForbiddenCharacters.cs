namespace PaoRender.Manifests;

/// <summary>Characters that no YAML stream may hold.</summary>
internal static class ForbiddenCharacters
{
    /// <summary>Index of the first one, or -1.</summary>
    public static int Find(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c >= ' ' && c < '\u007F') continue;
            if (c is '\t' or '\n' or '\r' or '\u0085') continue;
            if (c < ' ' || c <= '\u009F' || c is '\uFFFE' or '\uFFFF') return i;
        }

        return -1;
    }
}
