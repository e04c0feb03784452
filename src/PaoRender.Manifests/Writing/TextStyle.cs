namespace PaoRender.Manifests;

/// <summary>How a string is put on paper.</summary>
internal enum TextStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
}
