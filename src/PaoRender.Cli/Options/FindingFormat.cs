namespace PaoRender.Cli;

/// <summary>The form in which <c>pao validate</c> answers.</summary>
internal enum FindingFormat
{
    /// <summary>A line a finding, as compilers write it.</summary>
    Text,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>A SARIF 2.1.0 log, for code scanning.</summary>
    Sarif,

    /// <summary>Commands that a GitHub workflow makes annotations of.</summary>
    GitHub,
}
