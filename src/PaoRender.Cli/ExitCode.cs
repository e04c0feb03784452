namespace PaoRender.Cli;

/// <summary>What the process tells its caller.</summary>
public static class ExitCode
{
    /// <summary>The manifests are in the output folder.</summary>
    public const int Success = 0;

    /// <summary>The input was refused or the disk failed; the output folder is as it was.</summary>
    public const int Refused = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int Usage = 2;

    /// <summary>The run was stopped; the output folder is as it was. Shells use this number for Ctrl-C.</summary>
    public const int Stopped = 130;
}
