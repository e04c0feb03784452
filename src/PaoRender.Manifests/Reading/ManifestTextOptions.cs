namespace PaoRender.Manifests;

/// <summary>How a text is read.</summary>
public sealed class ManifestTextOptions
{
    /// <summary>The rules of the newest reference, without a word about what it passes over.</summary>
    public static ManifestTextOptions Default { get; } = new();

    /// <summary>
    /// Whether a text that starts like JSON but is not is read as YAML (releases 4.20 and newer), instead of being refused.
    /// </summary>
    public bool JsonMayTurnYaml { get; init; } = true;

    /// <summary>
    /// What is given for text that the reference drops without a word: the first of two equal keys, and a tag that does not fit its
    /// value. Null when it is nothing.
    /// </summary>
    public DiagnosticSeverity? Losses { get; init; }
}
