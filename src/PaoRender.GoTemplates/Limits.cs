namespace PaoRender.GoTemplates;

/// <summary>Limits that keep hostile templates from taking the process down.</summary>
internal static class Limits
{
    /// <summary>How deep blocks and parentheses nest when parsed, and blocks and invocations when rendered.</summary>
    public const int Depth = 400;

    /// <summary>The largest number that <c>range</c> counts up to.</summary>
    public const int Count = 1 << 20;

    /// <summary>How many actions, texts and rounds of <c>range</c> one rendering may have.</summary>
    public const int Steps = 1 << 22;

    /// <summary>The longest output, in characters.</summary>
    public const int Output = 1 << 26;

    /// <summary>The largest width or precision of <c>printf</c>.</summary>
    public const int Padding = 10_000;
}
