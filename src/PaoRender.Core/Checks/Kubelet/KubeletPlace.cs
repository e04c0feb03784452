using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>What a finding in a kubelet configuration is about.</summary>
/// <param name="Entry">The setting; null for an item of a list.</param>
/// <param name="Value">Its value, or the item.</param>
internal readonly record struct KubeletPlace(ManifestEntry? Entry, ManifestNode Value)
{
    /// <summary>Line and column of the key, or of the item.</summary>
    public (int Line, int Column) Start => Entry is { } entry ? (entry.Line, entry.Column) : (Value.Line, Value.Column);

    /// <summary>The place in a file: the value where it is a word or a number, the key where it is more than that.</summary>
    public SourcePosition In(string file) => Entry is { Value: not ManifestScalar } entry ? entry.In(file) : Value.In(file);
}
