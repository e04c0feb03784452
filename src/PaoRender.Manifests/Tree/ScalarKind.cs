namespace PaoRender.Manifests;

/// <summary>What a scalar is after YAML 1.1 resolution.</summary>
public enum ScalarKind
{
    /// <summary>null, ~ or nothing.</summary>
    Null,

    /// <summary>true or false (also yes, no, on, off in plain YAML).</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent.</summary>
    Float,

    /// <summary>Text.</summary>
    String,
}
