using System;
using System.Collections.Generic;
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

    private readonly YamlEvents _events;
    private readonly YamlSource _source;
    private readonly int _start;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, ManifestNode> _anchors = [];

    // Brackets that wait for their other half.
    private readonly Stack<int> _brackets = new();
    private int _depth;
    private int _nodes;

    private YamlTreeBuilder(YamlEvents events, YamlSource source, int start, CancellationToken cancellation)
    {
        _events = events;
        _source = source;
        _start = start;
        _cancellation = cancellation;
    }

    /// <summary>Reads the first document of a text; null when there is none.</summary>
    /// <param name="events">The events of the text.</param>
    /// <param name="source">The file that the text is a part of.</param>
    /// <param name="start">Index in the file at which the text begins.</param>
    /// <param name="cancellation">Stops the work in the midst of the document.</param>
    /// <exception cref="MalformedTextException">The text is not valid YAML.</exception>
    public static ManifestNode? Build(YamlEvents events, YamlSource source, int start, CancellationToken cancellation)
    {
        events.MoveNext();
        if (events.Current is StreamEnd) return null;
        events.MoveNext();
        var builder = new YamlTreeBuilder(events, source, start, cancellation);
        ManifestNode root = builder.Root();
        if (events.Current is not DocumentEnd) throw builder.Malformed(events.Current, "the document should end here");
        return root;
    }

    private ManifestNode Root()
    {
        try
        {
            return Node();
        }
        catch (MalformedTextException problem) when (problem.InnerException is InvalidOperationException && _brackets.Count > 0)
        {
            // The library's scanner gives up without a word when a text ends inside brackets.
            throw new MalformedTextException(_brackets.Peek(), "the bracket that opens here is not closed", problem);
        }
    }

    private ManifestNode Node()
    {
        if (++_nodes % NodesPerLook == 0) _cancellation.ThrowIfCancellationRequested();
        switch (_events.Current)
        {
            case Scalar scalar:
                _events.MoveNext();
                return Remember(scalar, Resolve(scalar));
            case SequenceStart start:
                return Sequence(start);
            case MappingStart start:
                return Mapping(start);
            case AnchorAlias alias:
                _events.MoveNext();
                return _anchors.TryGetValue(alias.Value.Value, out ManifestNode? target)
                    ? target
                    : throw Malformed(alias, $"the alias '{alias.Value.Value}' has no anchor before it");
            case var other:
                throw Malformed(other, "a value is missing here");
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

        (int line, int column, int length) = Extent(scalar.Start, _events.Index(scalar.End));
        return new ManifestScalar(kind, text, line, column, length);
    }

    private ManifestSequence Sequence(SequenceStart start)
    {
        bool isFlow = start.Style == SequenceStyle.Flow;
        Enter(start, isFlow);
        var items = new List<ManifestNode>();
        while (_events.Current is not SequenceEnd) items.Add(Node());
        (int line, int column, int length) = Leave(start, isFlow);
        return Remember(start, new ManifestSequence(items, line, column, length));
    }

    private ManifestMapping Mapping(MappingStart start)
    {
        bool isFlow = start.Style == MappingStyle.Flow;
        Enter(start, isFlow);
        var entries = new EntryList();
        while (_events.Current is not MappingEnd)
        {
            ParsingEvent keyEvent = _events.Current!;
            bool merge = keyEvent is Scalar { Style: ScalarStyle.Plain, Value: "<<" };
            string key = Key(Node(), keyEvent);
            ManifestNode value = Node();
            if (merge)
            {
                Merge(entries, value, keyEvent);
                continue;
            }

            (int keyLine, int keyColumn, int keyLength) = Extent(keyEvent.Start, _events.Index(keyEvent.End));
            entries.Set(new ManifestEntry(key, keyLine, keyColumn, value) { Length = keyLength });
        }

        (int line, int column, int length) = Leave(start, isFlow);
        return Remember(start, new ManifestMapping(entries.Items, line, column, length));
    }

    private string Key(ManifestNode key, ParsingEvent at) => key is ManifestScalar { Kind: not ScalarKind.Null } scalar
        ? scalar.Text
        : throw Malformed(at, "a key must be text, a number or a boolean");

    private void Merge(EntryList entries, ManifestNode value, ParsingEvent at)
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

    private MalformedTextException BadMerge(ParsingEvent at) => Malformed(at, "the merge key << needs a mapping or a list of mappings");

    private void Enter(NodeEvent start, bool isFlow)
    {
        if (isFlow) _brackets.Push(_events.Index(start.Start));
        _events.MoveNext();
        if (++_depth > MaximumDepth) throw Malformed(start, "the document is nested too deeply");
    }

    /// <summary>Takes the event that ends a collection, and tells where the collection stands.</summary>
    private (int Line, int Column, int Length) Leave(NodeEvent start, bool isFlow)
    {
        int end = _events.Index(start.Start);
        if (isFlow)
        {
            // The library says where the closing bracket stands, and not where it ends.
            end = _events.Index(_events.Current!.Start) + 1;
            _brackets.Pop();
        }

        _events.MoveNext();
        _depth--;
        return Extent(start.Start, end);
    }

    private T Remember<T>(NodeEvent source, T node)
        where T : ManifestNode
    {
        if (!source.Anchor.IsEmpty) _anchors[source.Anchor.Value] = node;
        return node;
    }

    private (int Line, int Column, int Length) Extent(Mark start, int end)
    {
        int index = _events.Index(start);
        (int line, int column) = _source.Lines.Find(_start + index);
        return (line, column, end - index);
    }

    private MalformedTextException Malformed(ParsingEvent? at, string message) => new(at is null ? 0 : _events.Index(at.Start), message);
}
