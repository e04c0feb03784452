namespace PaoRender.Manifests;

/// <summary>How much a diagnostic weighs.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Tells something; changes nothing.</summary>
    Message,

    /// <summary>The output is written, but a person should look.</summary>
    Warning,

    /// <summary>Nothing is written.</summary>
    Error,
}
