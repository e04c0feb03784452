namespace PaoRender.Severities;

/// <summary>How much a finding weighs by the word of a configuration file, the lightest first.</summary>
internal enum ConfiguredSeverity
{
    /// <summary>Nobody hears of it.</summary>
    None,

    /// <summary>It is a message.</summary>
    Message,

    /// <summary>It is a warning.</summary>
    Warning,

    /// <summary>It is an error.</summary>
    Error,
}
