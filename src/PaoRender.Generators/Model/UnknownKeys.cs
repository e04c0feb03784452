namespace PaoRender.Generators;

/// <summary>What reading does with keys that a schema does not have.</summary>
internal enum UnknownKeys
{
    /// <summary>They are reported, where the reader asks for that.</summary>
    Report,

    /// <summary>They pass in silence and are not written again.</summary>
    Drop,

    /// <summary>They are kept and written again.</summary>
    Keep,
}
