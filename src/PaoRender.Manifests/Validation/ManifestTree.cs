using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>Turns typed objects into trees.</summary>
public static class ManifestTree
{
    /// <summary>The tree that a value's text stands for.</summary>
    public static ManifestNode Of(IManifestValue value)
    {
        if (value is ManifestNode node) return node;
        var writer = new ManifestWriter();
        writer.Value(value);
        IReadOnlyList<ManifestDocument> documents = ManifestText.Read("", writer.ToString(), new DiagnosticBag());
        return documents.Count == 1 ? documents[0].Root : new ManifestMapping([]);
    }
}
