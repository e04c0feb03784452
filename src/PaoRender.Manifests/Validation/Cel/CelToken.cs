namespace PaoRender.Manifests;

/// <summary>A token of an expression.</summary>
internal readonly record struct CelToken(CelTokenKind Kind, string Text)
{
    public bool Is(string sign) => Kind == CelTokenKind.Sign && Text == sign;
}
