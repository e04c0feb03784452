namespace PaoRender.Diagnostics;

/// <summary>Codes of what goes wrong when a profile is made.</summary>
internal static class CreatorCodes
{
    /// <summary>A must-gather lacks a file, or has two where one may be.</summary>
    public const string BadDump = "PAO1601";

    /// <summary>There is no such pool, or nothing can be made for it.</summary>
    public const string BadPool = "PAO1602";

    /// <summary>The nodes of a pool have different machines.</summary>
    public const string DifferentNodes = "PAO1603";

    /// <summary>What is wished is not possible.</summary>
    public const string BadWish = "PAO1604";

    /// <summary>Too little is known of a machine, or no profile is possible for it.</summary>
    public const string UnusableMachine = "PAO1605";

    /// <summary>The profile is other than wished.</summary>
    public const string Compromise = "PAO1606";
}
