namespace PaoRender.Manifests;

/// <summary>The kinds of token of an expression.</summary>
internal enum CelTokenKind
{
    End,
    Name,
    Integer,
    Double,
    Text,
    Sign,
}
