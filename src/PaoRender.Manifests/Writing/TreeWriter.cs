using System.Collections.Generic;
using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>
/// Makes a tree of what it is given: the tree that reading the text of a <see cref="YamlWriter"/> would give, without the text.
/// Its nodes have no place.
/// </summary>
internal sealed class TreeWriter(SchemaRelease release = default) : ManifestWriter(release)
{
    private readonly Stack<Frame> _frames = new();
    private Frame _open;

    /// <summary>What was written; null when nothing was.</summary>
    public ManifestNode? Root { get; private set; }

    public override void BeginMapping() => Open(new Frame([], null));

    public override void EndMapping()
    {
        var mapping = new ManifestMapping(_open.Entries!);
        _open = _frames.Pop();
        Add(mapping);
    }

    public override void BeginSequence() => Open(new Frame(null, []));

    public override void EndSequence()
    {
        var sequence = new ManifestSequence(_open.Items!);
        _open = _frames.Pop();
        Add(sequence);
    }

    public override void Item()
    {
    }

    public override void PlainKey(string key) => _open.Key = key;

    public override void Key(string key) => _open.Key = JsonStep.Apply(Require.NotNull(key, nameof(key)));

    public override void Null() => Add(new ManifestScalar(ScalarKind.Null, "null"));

    public override void Boolean(bool value) => Add(new ManifestScalar(ScalarKind.Boolean, value ? "true" : "false"));

    public override void Integer(long value) =>
        Add(new ManifestScalar(ScalarKind.Integer, value.ToString(CultureInfo.InvariantCulture)));

    public override void Double(double value) => Plain(PlainNumber.Of(value));

    public override void String(string? value)
    {
        if (value is null) Null();
        else Add(new ManifestScalar(ScalarKind.String, JsonStep.Apply(value)));
    }

    public override void Scalar(ScalarKind kind, string text)
    {
        if (kind == ScalarKind.String) String(text);
        else Plain(PlainNumber.Of(kind, text));
    }

    private void Plain(string yaml)
    {
        ScalarKind kind = YamlScalarResolver.Resolve(yaml, out string json);
        Add(new ManifestScalar(kind, json));
    }

    private void Open(Frame frame)
    {
        _frames.Push(_open);
        _open = frame;
    }

    private void Add(ManifestNode node)
    {
        if (_open.Items is { } items) items.Add(node);
        else if (_open.Entries is { } entries) entries.Add(new ManifestEntry(_open.Key, 0, 0, node));
        else Root = node;
    }

    private struct Frame(List<ManifestEntry>? entries, List<ManifestNode>? items)
    {
        public readonly List<ManifestEntry>? Entries = entries;
        public readonly List<ManifestNode>? Items = items;
        public string Key = "";
    }
}
