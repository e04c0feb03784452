namespace PaoRender.Cli;

/// <summary>How much the command says.</summary>
internal enum Verbosity
{
    /// <summary>Errors and warnings.</summary>
    Quiet,

    /// <summary>Also a summary.</summary>
    Normal,

    /// <summary>Also messages and what happened to each file.</summary>
    Detailed,
}
