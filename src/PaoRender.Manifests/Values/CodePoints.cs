namespace PaoRender.Manifests;

/// <summary>Texts as Kubernetes counts them.</summary>
internal static class CodePoints
{
    /// <summary>The number of code points.</summary>
    public static int Count(string text)
    {
        int count = text.Length;
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i])) count--;
        }

        return count;
    }
}
