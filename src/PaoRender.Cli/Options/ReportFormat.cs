namespace PaoRender.Cli;

/// <summary>The form of a command's answer.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For machines.</summary>
    Json,
}
