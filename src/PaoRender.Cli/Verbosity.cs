namespace PaoRender.Cli;

/// <summary>How much the command says.</summary>
public enum Verbosity
{
    /// <summary>Errors and warnings.</summary>
    Quiet,

    /// <summary>Also a summary.</summary>
    Normal,

    /// <summary>Also messages and what happened to each file.</summary>
    Detailed,
}
