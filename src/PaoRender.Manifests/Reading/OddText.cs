using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>A text of a document that is hardly meant as it stands: a placeholder not filled in, or a character that looks like another.</summary>
/// <param name="Path">The keys from the document's root to the text; items of lists are <c>[0]</c>, <c>[1]</c> and so on.</param>
/// <param name="IsKey">Whether the text is the last key of the path, instead of the value there.</param>
/// <param name="Position">Where it stands: the line within a text of several lines.</param>
/// <param name="Code">One of <see cref="ReadingCodes.Placeholder"/> and <see cref="ReadingCodes.OddCharacter"/>.</param>
/// <param name="Message">What is odd and what to do about it.</param>
public sealed record OddText(IReadOnlyList<string> Path, bool IsKey, SourcePosition Position, string Code, string Message)
{
    /// <summary>Whether a text holds a placeholder that was not filled in.</summary>
    public static bool HasPlaceholder(string text) => Placeholder.Find(Require.NotNull(text, nameof(text)), out _) is not null;

    /// <summary>Finds the odd keys and texts of a document, in its order; of each text the first thing that is odd.</summary>
    /// <param name="document">The document.</param>
    /// <param name="counts">Whether what looks like a placeholder is one at its place; without an answer, it is.</param>
    public static IReadOnlyList<OddText> Find(ManifestDocument document, Func<FoundPlaceholder, bool>? counts = null)
    {
        var search = new OddTextSearch(Require.NotNull(document, nameof(document)), counts);
        search.Look(document.Root);
        return search.Found;
    }
}
