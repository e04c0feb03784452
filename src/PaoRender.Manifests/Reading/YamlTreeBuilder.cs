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
    private readonly LossReport _losses;
    private readonly AliasTable _anchors = new();

    // Brackets that wait for their other half.
    private readonly Stack<int> _brackets = new();
    private int _depth;
    private int _nodes;

    private YamlTreeBuilder(YamlEvents events, YamlSource source, int start, LossReport losses, CancellationToken cancellation)
    {
        _losses = losses;
        _events = events;
        _source = source;
        _start = start;
        _cancellation = cancellation;
    }

    /// <summary>Reads the first document of a text; null when there is none.</summary>
    /// <param name="events">The events of the text.</param>
    /// <param name="source">The file that the text is a part of.</param>
    /// <param name="start">Index in the file at which the text begins.</param>
    /// <param name="losses">Takes what the reference would drop.</param>
    /// <param name="cancellation">Stops the work in the midst of the document.</param>
    /// <exception cref="MalformedTextException">The text is not valid YAML.</exception>
    public static ManifestNode? Build(YamlEvents events, YamlSource source, int start, LossReport losses, CancellationToken cancellation)
    {
        events.MoveNext();
        if (events.Current is StreamEnd) return null;
        events.MoveNext();
        var builder = new YamlTreeBuilder(events, source, start, losses, cancellation);
        ManifestNode root = builder.Root();
        if (events.Current is not DocumentEnd) throw builder.Malformed(events.Current, "the document should end here");
        losses.EndDocument();
        return root;
    }

    private ManifestNode Root()
    {
        try
        {
            return Node();
        }
        catch (MalformedTextException problem) when (_brackets.Count > 0 && EndsInBrackets(problem))
        {
            throw new MalformedTextException(_brackets.Peek(), "the bracket that opens here is not closed");
        }
    }

    // The library's scanner gives up without a word when a text ends inside brackets.
    private bool EndsInBrackets(MalformedTextException problem) =>
        problem.InnerException is InvalidOperationException || _source.IsBlankFrom(_start + problem.Index);

    private ManifestNode Node()
    {
        if (++_nodes % NodesPerLook == 0) _cancellation.ThrowIfCancellationRequested();
        switch (_events.Current)
        {
            case Scalar scalar:
                _anchors.Begin(scalar, _depth);
                _events.MoveNext();
                return _anchors.End(scalar, Resolve(scalar));
            case SequenceStart start:
                return Sequence(start);
            case MappingStart start:
                return Mapping(start);
            case AnchorAlias alias:
                _events.MoveNext();
                return Use(alias);
            case var other:
                throw Malformed(other, "a value is missing here");
        }
    }

    /// <summary>The value of an anchor, at the place where it is used.</summary>
    private ManifestNode Use(AnchorAlias alias)
    {
        ManifestNode target = _anchors.Use(alias.Value.Value, _depth, MaximumDepth, out string? problem) ?? throw Malformed(alias, problem!);
        (int line, int column, int length) = Extent(alias.Start, _events.Index(alias.End));
        return target.UsedBy(new AliasUse(line, column, length));
    }

    private ManifestScalar Resolve(Scalar scalar)
    {
        ScalarKind kind = YamlTags.Resolve(scalar, out string text, out string? problem);
        if (problem is not null) throw Malformed(scalar, problem);
        (int line, int column, int length) = Extent(scalar.Start, _events.Index(scalar.End));
        string written = kind != ScalarKind.String ? scalar.Value
            : scalar.Tag.IsEmpty ? text
            : YamlTags.ShortOf(scalar.Tag) + " " + scalar.Value;
        string? tag = scalar.Tag.IsEmpty ? null : YamlTags.ShortOf(scalar.Tag);
        var read = new ManifestScalar(kind, text, line, column, length) { Written = written, Tag = kind == ScalarKind.String ? null : tag };
        if (tag is not null && !YamlTags.IsKnown(tag)) _losses.ForeignTag(read.In(_source.File), tag);
        return read;
    }

    private ManifestSequence Sequence(SequenceStart start)
    {
        bool isFlow = start.Style == SequenceStyle.Flow;
        Enter(start, isFlow);
        var items = new List<ManifestNode>();
        while (_events.Current is not SequenceEnd) items.Add(Node());
        (int line, int column, int length) = Leave(start, isFlow);
        var sequence = new ManifestSequence(items, line, column, length);
        if (!YamlTags.IsOf(start.Tag, "!!seq")) _losses.Tag(sequence.In(_source.File), YamlTags.ShortOf(start.Tag), "a list");
        return _anchors.End(start, sequence);
    }

    private ManifestMapping Mapping(MappingStart start)
    {
        bool isFlow = start.Style == MappingStyle.Flow;
        Enter(start, isFlow);
        var entries = new EntryList();
        ManifestEntry? merged = null;
        while (_events.Current is not MappingEnd)
        {
            ParsingEvent keyEvent = _events.Current!;
            bool merge = keyEvent is Scalar { Style: ScalarStyle.Plain, Value: "<<" };
            string key = Key(Node(), keyEvent);
            ManifestNode value = Node();
            (int keyLine, int keyColumn, int keyLength) = Extent(keyEvent.Start, _events.Index(keyEvent.End));
            var entry = new ManifestEntry(key, keyLine, keyColumn, value) { Length = keyLength };
            if (merge)
            {
                Merge(entries, value, keyEvent);
                if (merged is { } before) _losses.Repeated(before, entry, isRoot: _depth == 1);
                merged = entry;
            }
            else if (entries.Set(entry, out ManifestEntry earlier)) _losses.Repeated(earlier, entry, isRoot: _depth == 1);
        }

        (int line, int column, int length) = Leave(start, isFlow);
        var mapping = new ManifestMapping(entries.Items, line, column, length);
        if (!YamlTags.IsOf(start.Tag, "!!map")) _losses.Tag(mapping.In(_source.File), YamlTags.ShortOf(start.Tag), "a mapping");
        return _anchors.End(start, mapping);
    }

    private string Key(ManifestNode key, ParsingEvent at) => key is ManifestScalar { Kind: not ScalarKind.Null } scalar
        ? scalar.Text
        : throw Malformed(at, "a key must be text, a number or a boolean");

    private void Merge(EntryList entries, ManifestNode value, ParsingEvent at)
    {
        switch (value)
        {
            case ManifestMapping mapping:
                foreach (ManifestEntry entry in mapping.Entries) entries.Merge(entry);
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
        _anchors.Begin(start, _depth);
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

    private (int Line, int Column, int Length) Extent(Mark start, int end)
    {
        int index = _events.Index(start);
        (int line, int column) = _source.Lines.Find(_start + index);
        return (line, column, end - index);
    }

    private MalformedTextException Malformed(ParsingEvent? at, string message) => new(at is null ? 0 : _events.Index(at.Start), message);
}
