using PaoRender.Manifests;

namespace PaoRender.Comparison;

/// <summary>Decodes a value into its type and encodes it again: unknown keys go, zero values and spellings become alike.</summary>
internal static class TreeNormalizer
{
    /// <summary>The value as its type writes it; errors are reported, and the value then stays as it is.</summary>
    public static ManifestNode Of<T>(ManifestNode? node, ReadOptions options, DiagnosticBag errors)
        where T : IManifestPart, new()
    {
        ManifestNode given = node ?? new ManifestMapping([]);
        var own = new DiagnosticBag();
        var part = new T();
        part.ReadFrom(given, new ManifestReader("", own, options));
        foreach (ManifestDiagnostic error in own.Items) errors.Add(error);
        if (own.HasErrors) return given;
        try
        {
            return ManifestTree.Of(part, options.Release);
        }
        catch (ManifestWriteException)
        {
            // A control character: nothing that we render has one, so the raw value shows the difference as well.
            return given;
        }
    }
}
