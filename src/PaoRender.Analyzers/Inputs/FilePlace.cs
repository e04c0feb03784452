namespace PaoRender.Analyzers;

/// <summary>A file's place among the inputs of a render.</summary>
/// <param name="Group">The inputs.</param>
/// <param name="Index">Which of them, in reading order.</param>
internal sealed record FilePlace(InputGroup Group, int Index);
