namespace PaoRender;

/// <summary>Which of the operator's two halves the output equals.</summary>
public enum MatchMode
{
    /// <summary>The live controller of the release: what day 2 leaves unchanged.</summary>
    Controller,

    /// <summary>The release's render command, with its differences from the controller.</summary>
    Render,
}
