namespace PaoRender.Checks;

/// <summary>What a check's findings mean when only the reference's rules count.</summary>
internal enum CheckGate
{
    /// <summary>The same as ever: the operator could not render this input.</summary>
    Always,

    /// <summary>Warnings: the reference accepts it, and somebody would be surprised.</summary>
    WarnsInReference,

    /// <summary>The check is left out.</summary>
    StrictOnly,
}
