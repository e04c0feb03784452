namespace PaoRender.Cli;

/// <summary>The form in which <c>pao show</c> draws.</summary>
internal enum MapFormat
{
    /// <summary>Text for a terminal.</summary>
    Text,

    /// <summary>A picture for each profile.</summary>
    Svg,

    /// <summary>One page with all profiles.</summary>
    Html,
}
