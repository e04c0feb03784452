using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PaoRender.Manifests;

/// <summary>Builds the tree of one YAML document from the events of the YAML library.</summary>
internal sealed class YamlTreeBuilder
{
    // Deeper nesting than any manifest has; it protects the stack.
    private const int MaximumDepth = 500;

    // A look at a token costs little, but a large document has a million nodes.
    private const int NodesPerLook = 256;

    private readonly IParser _parser;
    private readonly int _lineOffset;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, ManifestNode> _anchors = [];
    private int _depth;
    private int _nodes;

    private YamlTreeBuilder(IParser parser, int lineOffset, CancellationToken cancellation)
    {
        _parser = parser;
        _lineOffset = lineOffset;
        _cancellation = cancellation;
    }

    /// <summary>Reads the first document of a text; null when there is none.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="lineOffset">Lines of the file before the text.</param>
    /// <param name="cancellation">Stops the work in the midst of the document.</param>
    /// <exception cref="YamlException">The text is not valid YAML.</exception>
    public static ManifestNode? Build(TextReader text, int lineOffset, CancellationToken cancellation)
    {
        var parser = new Parser(text);
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _)) return null;
        parser.Consume<DocumentStart>();
        try
        {
            ManifestNode root = new YamlTreeBuilder(parser, lineOffset, cancellation).Node();
            parser.Consume<DocumentEnd>();
            return root;
        }
        catch (InvalidOperationException fault)
        {
            // The library's scanner gives up without a place when a text ends inside { } or [ ].
            Mark place = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(place, place, "a { or [ before this place is not closed", fault);
        }
    }

    private ManifestNode Node()
    {
        if (++_nodes % NodesPerLook == 0) _cancellation.ThrowIfCancellationRequested();
        switch (_parser.Current)
        {
            case Scalar scalar:
                _parser.MoveNext();
                return Remember(scalar, Resolve(scalar));
            case SequenceStart start:
                return Sequence(start);
            case MappingStart start:
                return Mapping(start);
            case AnchorAlias alias:
                _parser.MoveNext();
                return _anchors.TryGetValue(alias.Value.Value, out ManifestNode? target)
                    ? target
                    : throw new YamlException(alias.Start, alias.End, $"the alias '{alias.Value.Value}' has no anchor before it");
            case var other:
                throw new YamlException(other?.Start ?? Mark.Empty, other?.End ?? Mark.Empty, "a value is missing here");
        }
    }

    private ManifestScalar Resolve(Scalar scalar)
    {
        ScalarKind kind = ScalarKind.String;
        string text = scalar.Value;
        if (scalar.Tag.IsEmpty)
        {
            if (scalar.Style == ScalarStyle.Plain) kind = YamlScalarResolver.Resolve(scalar.Value, out text);
        }
        else if (!scalar.Tag.IsNonSpecific && scalar.Tag.Value != "tag:yaml.org,2002:str")
        {
            kind = YamlScalarResolver.Resolve(scalar.Value, out text);
        }

        return new ManifestScalar(kind, text, Line(scalar.Start), Column(scalar.Start));
    }

    private ManifestSequence Sequence(SequenceStart start)
    {
        Enter(start);
        var items = new List<ManifestNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(Node());
        _depth--;
        return Remember(start, new ManifestSequence(items, Line(start.Start), Column(start.Start)));
    }

    private ManifestMapping Mapping(MappingStart start)
    {
        Enter(start);
        var entries = new EntryList();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            ParsingEvent keyEvent = _parser.Current!;
            bool merge = keyEvent is Scalar { Style: ScalarStyle.Plain, Value: "<<" };
            string key = Key(Node(), keyEvent);
            ManifestNode value = Node();
            if (merge) Merge(entries, value, keyEvent);
            else entries.Set(new ManifestEntry(key, Line(keyEvent.Start), Column(keyEvent.Start), value));
        }

        _depth--;
        return Remember(start, new ManifestMapping(entries.Items, Line(start.Start), Column(start.Start)));
    }

    private static string Key(ManifestNode key, ParsingEvent at) => key is ManifestScalar { Kind: not ScalarKind.Null } scalar
        ? scalar.Text
        : throw new YamlException(at.Start, at.End, "a key must be text, a number or a boolean");

    private static void Merge(EntryList entries, ManifestNode value, ParsingEvent at)
    {
        switch (value)
        {
            case ManifestMapping mapping:
                foreach (ManifestEntry entry in mapping.Entries) entries.Set(entry);
                break;
            case ManifestSequence sequence:
                // The first mapping of the list wins, so it goes in last.
                for (int i = sequence.Items.Count - 1; i >= 0; i--)
                {
                    if (sequence.Items[i] is not ManifestMapping item) throw BadMerge(at);
                    Merge(entries, item, at);
                }

                break;
            default:
                throw BadMerge(at);
        }
    }

    private static YamlException BadMerge(ParsingEvent at) =>
        new(at.Start, at.End, "the merge key << needs a mapping or a list of mappings");

    private void Enter(NodeEvent start)
    {
        _parser.MoveNext();
        if (++_depth > MaximumDepth) throw new YamlException(start.Start, start.End, "the document is nested too deeply");
    }

    private T Remember<T>(NodeEvent source, T node)
        where T : ManifestNode
    {
        if (!source.Anchor.IsEmpty) _anchors[source.Anchor.Value] = node;
        return node;
    }

    private int Line(Mark mark) => (int)mark.Line + _lineOffset;

    private static int Column(Mark mark) => (int)mark.Column;
}
