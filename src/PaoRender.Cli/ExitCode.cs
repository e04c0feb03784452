namespace PaoRender.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>The manifests are in the output folder.</summary>
    public const int Success = 0;

    /// <summary>The input was refused or the disk failed; the output folder is as it was.</summary>
    public const int Refused = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int Usage = 2;

    /// <summary><c>pao verify</c>, <c>pao diff</c>, <c>pao explain</c>: there is nothing to compare, so there is no answer.</summary>
    public const int NothingToCompare = 2;

    /// <summary>The run was stopped; the output folder is as it was. Shells use this number for Ctrl-C.</summary>
    public const int Stopped = 130;

    /// <summary><c>pao verify</c>: the operator would leave every object as it is.</summary>
    public const int Untouched = 0;

    /// <summary><c>pao verify</c>: the operator would update an object, or its pass would die on one.</summary>
    public const int WouldChange = 1;

    /// <summary><c>pao verify</c>: the cluster lacks an object. It wins over <see cref="WouldChange"/>.</summary>
    public const int Missing = 2;

    /// <summary><c>pao verify</c>: the command line makes no sense; 1 and 2 are answers there.</summary>
    public const int VerifyUsage = 64;

    /// <summary><c>pao verify</c>: the input was refused, so there is no answer.</summary>
    public const int VerifyRefused = 65;
}
