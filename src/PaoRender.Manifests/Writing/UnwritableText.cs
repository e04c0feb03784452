using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>A text that no manifest can carry, because it holds a control character.</summary>
/// <param name="Path">The keys from the value's root to the text; items of lists are <c>[0]</c>, <c>[1]</c> and so on.</param>
/// <param name="IsKey">Whether the text is the last key of the path, instead of the value there.</param>
/// <param name="Character">The first such character.</param>
public sealed record UnwritableText(IReadOnlyList<string> Path, bool IsKey, char Character)
{
    /// <summary>Finds all of them in what a value would write.</summary>
    /// <param name="value">The value.</param>
    /// <param name="release">The release whose form of the schemas is written.</param>
    public static IReadOnlyList<UnwritableText> Find(IManifestValue value, SchemaRelease release = default)
    {
        var writer = new UnwritableTextFinder(release);
        writer.Value(value);
        return writer.Found;
    }
}
