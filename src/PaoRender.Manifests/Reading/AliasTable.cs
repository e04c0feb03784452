using System.Collections.Generic;
using YamlDotNet.Core.Events;

namespace PaoRender.Manifests;

/// <summary>The anchors of a document, and how much their uses make of it.</summary>
/// <remarks>
/// A few lines of aliases to aliases stand for millions of values. The reference refuses a document when too many of its values come from
/// aliases, and so do we, by its figures.
/// </remarks>
internal sealed class AliasTable
{
    private const int FewAliased = 100;
    private const int FewValues = 1000;
    private const double SmallDocument = 400_000;
    private const double LargeDocument = 4_000_000;

    private readonly Dictionary<string, Anchor?> _anchors = [];

    // Anchors whose values are being read, the innermost last.
    private readonly Stack<(long Values, int Depth, int Deepest)> _open = new();
    private long _values;
    private long _aliased;
    private int _deepest;

    /// <summary>Notes that a value begins.</summary>
    /// <param name="node">The value.</param>
    /// <param name="depth">How many collections it stands in.</param>
    public void Begin(NodeEvent node, int depth)
    {
        _values++;
        if (depth > _deepest) _deepest = depth;
        if (node.Anchor.IsEmpty) return;
        _open.Push((_values - 1, depth, _deepest));
        _deepest = depth;
        _anchors[node.Anchor.Value] = null;
    }

    /// <summary>Notes that a value ends.</summary>
    public T End<T>(NodeEvent node, T value)
        where T : ManifestNode
    {
        if (node.Anchor.IsEmpty) return value;
        (long before, int depth, int deepest) = _open.Pop();
        _anchors[node.Anchor.Value] = new Anchor(value, _values - before, _deepest - depth);
        if (deepest > _deepest) _deepest = deepest;
        return value;
    }

    /// <summary>The value of an anchor; null, with the reason, when it cannot be used.</summary>
    public ManifestNode? Use(string name, int depth, int maximumDepth, out string? problem)
    {
        problem = null;
        if (!_anchors.TryGetValue(name, out Anchor? anchor)) problem = $"the alias '{name}' has no anchor before it";
        else if (anchor is null) problem = $"the value of the anchor '{name}' contains itself";
        if (anchor is null) return null;

        _values += anchor.Values;
        _aliased += anchor.Values;
        int deepest = depth + anchor.Height;
        if (deepest > _deepest) _deepest = deepest;
        if (deepest > maximumDepth) problem = "the document is nested too deeply";
        else if (_aliased > FewAliased && _values > FewValues && _aliased > _values * Allowed()) problem = "the document repeats too much by aliases";
        return problem is null ? anchor.Value : null;
    }

    /// <summary>The share of a document that may come from aliases: nearly all of a small one, a tenth of a large one.</summary>
    private double Allowed()
    {
        if (_values <= SmallDocument) return 0.99;
        return _values >= LargeDocument ? 0.10 : 0.99 - (0.89 * (_values - SmallDocument) / (LargeDocument - SmallDocument));
    }

    private sealed record Anchor(ManifestNode Value, long Values, int Height);
}
