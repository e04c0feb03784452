namespace PaoRender.Releases;

/// <summary>When receive packet steering is set up.</summary>
internal enum RpsRule
{
    /// <summary>When the annotation asks for it, or unless the real-time hint is off. The oldest rule.</summary>
    HintOrAnnotation,

    /// <summary>As the annotation says; without it, unless the real-time hint is off. Later than <see cref="HintOrAnnotation"/>.</summary>
    AnnotationThenHint,

    /// <summary>Only when the annotation asks for it. The newest rule.</summary>
    AnnotationOnly,
}
