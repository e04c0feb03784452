#if NET8_0_OR_GREATER
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PaoRender.Manifests;

/// <summary>Builds a tree of one value from the events of a document that somebody else reads.</summary>
internal sealed class YamlEventReader
{
    // Deeper nesting than any manifest has; it protects the stack.
    private const int MaximumDepth = 500;

    // An alias may repeat what an earlier object of the same document holds.
    private static readonly ConditionalWeakTable<IParser, Dictionary<AnchorName, ManifestNode>> s_anchors = [];

    private readonly IParser _parser;
    private int _depth;

    private YamlEventReader(IParser parser) => _parser = parser;

    /// <summary>Reads the next value into an object.</summary>
    /// <exception cref="YamlException">It does not fit.</exception>
    public static void ReadInto(IManifestPart part, IParser parser)
    {
        ParsingEvent? start = parser.Current;
        ManifestNode node = new YamlEventReader(parser).Node();
        var diagnostics = new DiagnosticBag();
        part.ReadFrom(node, new ManifestReader("", diagnostics));
        if (diagnostics.HasErrors) throw new YamlException(start?.Start ?? Mark.Empty, start?.End ?? Mark.Empty, diagnostics.Items[0].Message);
    }

    private ManifestNode Node() => _parser.Consume<ParsingEvent>() switch
    {
        Scalar scalar => Keep(scalar, Resolve(scalar)),
        SequenceStart start => Keep(start, Sequence(start)),
        MappingStart start => Keep(start, Mapping(start)),
        AnchorAlias alias => Anchors.TryGetValue(alias.Value, out ManifestNode? known)
            ? known
            : throw new YamlException(alias.Start, alias.End, $"The alias *{alias.Value} repeats what stands outside of the object."),
        ParsingEvent other => throw new YamlException(other.Start, other.End, "A value is missing here."),
    };

    private Dictionary<AnchorName, ManifestNode> Anchors => s_anchors.GetOrCreateValue(_parser);

    private ManifestNode Keep(NodeEvent node, ManifestNode value)
    {
        if (!node.Anchor.IsEmpty) Anchors[node.Anchor] = value;
        return value;
    }

    private static ManifestScalar Resolve(Scalar scalar)
    {
        ScalarKind kind = YamlTags.Resolve(scalar, out string text, out string? problem);
        if (problem is not null) throw new YamlException(scalar.Start, scalar.End, problem);
        return new ManifestScalar(kind, text, (int)scalar.Start.Line, (int)scalar.Start.Column);
    }

    private ManifestSequence Sequence(SequenceStart start)
    {
        Enter(start);
        var items = new List<ManifestNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(Node());
        _depth--;
        return new ManifestSequence(items, (int)start.Start.Line, (int)start.Start.Column);
    }

    private ManifestMapping Mapping(MappingStart start)
    {
        Enter(start);
        var entries = new EntryList();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            ParsingEvent at = _parser.Current!;
            bool merges = at is Scalar { Style: ScalarStyle.Plain, Value: "<<" };
            if (Node() is not ManifestScalar { Kind: not ScalarKind.Null } key)
                throw new YamlException(at.Start, at.End, "A key must be text, a number or a boolean.");
            ManifestNode value = Node();
            if (merges) Merge(entries, value);
            else entries.Set(new ManifestEntry(key.Text, key.Line, key.Column, value), out _);
        }

        _depth--;
        return new ManifestMapping(entries.Items, (int)start.Start.Line, (int)start.Start.Column);
    }

    private static void Merge(EntryList entries, ManifestNode value)
    {
        if (value is ManifestMapping mapping)
        {
            foreach (ManifestEntry entry in mapping.Entries) entries.Merge(entry);
        }
        else if (value is ManifestSequence sequence)
        {
            // The first mapping of the list wins, so it goes in last.
            for (int i = sequence.Items.Count - 1; i >= 0; i--) Merge(entries, sequence.Items[i]);
        }
    }

    private void Enter(NodeEvent start)
    {
        if (++_depth > MaximumDepth) throw new YamlException(start.Start, start.End, "The document is nested too deeply.");
    }
}
#endif
