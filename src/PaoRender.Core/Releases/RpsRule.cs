namespace PaoRender.Releases;

/// <summary>When receive packet steering is set up.</summary>
public enum RpsRule
{
    /// <summary>When the annotation asks for it, or unless the real-time hint is off (4.14 to 4.18).</summary>
    HintOrAnnotation,

    /// <summary>As the annotation says; without it, unless the real-time hint is off (4.19).</summary>
    AnnotationThenHint,

    /// <summary>Only when the annotation asks for it (4.20 and newer).</summary>
    AnnotationOnly,
}
