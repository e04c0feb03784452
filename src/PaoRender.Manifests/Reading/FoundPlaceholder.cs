using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>A part of a text that has the form of a placeholder. Whether it is one depends on what the text is for.</summary>
/// <param name="Path">The keys from the document's root to the text; items of lists are <c>[0]</c>, <c>[1]</c> and so on.</param>
/// <param name="IsKey">Whether the text is the last key of the path, instead of the value there.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Index">Where in the text it begins, in UTF-16 code units from 0.</param>
/// <param name="Form">The placeholder as written, such as <c>${NAME}</c>.</param>
public sealed record FoundPlaceholder(IReadOnlyList<string> Path, bool IsKey, string Text, int Index, string Form);
