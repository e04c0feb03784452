namespace PaoRender.Manifests;

/// <summary>The bytes of a field in base64.</summary>
internal sealed record CelBytes(string Base64)
{
    public long Size =>
        new Base64Text(Base64).TryGetBytes(out byte[]? bytes) ? bytes!.Length : throw CelException.Unsupported("a text is not valid base64");
}
