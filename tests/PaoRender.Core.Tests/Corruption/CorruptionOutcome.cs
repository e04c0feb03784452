namespace PaoRender.Core.Tests.Corruption;

/// <summary>What a spoiled line led to.</summary>
internal enum CorruptionOutcome
{
    /// <summary>The same bytes and not a word.</summary>
    SameOutput,

    /// <summary>An error or a warning at the line.</summary>
    AtTheLine,

    /// <summary>An error or a warning, and none at the line.</summary>
    Elsewhere,

    /// <summary>Other bytes, and not a word.</summary>
    Silent,
}
