using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>Files whose bytes are not text.</summary>
internal static class InvalidBytes
{
    private const string NotText =
        "Here the bytes are no text, so this and what follows may not be what was meant; save the file as UTF-8.";

    /// <summary>Reports the first of them at its place.</summary>
    /// <param name="diagnostics">Where it goes.</param>
    /// <param name="file">The file.</param>
    /// <param name="text">What could be made of it.</param>
    /// <param name="index">Index in the text of what stands for the bytes.</param>
    public static void Report(DiagnosticBag diagnostics, UserPath file, string text, int index)
    {
        (int line, int start) = (1, 0);
        for (int i = 0; i < index; i++)
        {
            if (text[i] != '\n' && (text[i] != '\r' || text[i + 1] == '\n')) continue;
            line++;
            start = i + 1;
        }

        diagnostics.Error(ReadingCodes.Malformed, new SourcePosition(file.Display, line, index - start + 1), NotText);
    }
}
