using System.Collections.Generic;
using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>
/// Writes YAML in the canonical form of Kubernetes manifests, byte for byte as <c>sigs.k8s.io/yaml</c> marshals them.
/// Values go straight to the text; no tree is built.
/// </summary>
public sealed partial class YamlWriter : ManifestWriter
{
    private readonly TextBuffer _out = new();
    private readonly List<Frame> _frames = [];
    private Slot _slot = Slot.Root;

    /// <summary>Creates a writer.</summary>
    /// <param name="release">The release whose form of the schemas is written.</param>
    public YamlWriter(SchemaRelease release = default)
        : base(release)
    {
    }

    private enum Slot
    {
        Root,
        Value,
        Item,
        ComplexValue,
    }

    /// <summary>Forgets what was written, so that the next document can be.</summary>
    public void Clear()
    {
        _out.Clear();
        _frames.Clear();
        _slot = Slot.Root;
    }

    /// <summary>The document as UTF-8 without byte order mark.</summary>
    public byte[] ToUtf8() => _out.ToUtf8();

    /// <inheritdoc/>
    public override string ToString() => _out.ToString();

    /// <inheritdoc/>
    public override void BeginMapping() => Begin(mapping: true);

    /// <inheritdoc/>
    public override void EndMapping() => End("{}");

    /// <inheritdoc/>
    public override void BeginSequence() => Begin(mapping: false);

    /// <inheritdoc/>
    public override void EndSequence() => End("[]");

    /// <inheritdoc/>
    public override void Item()
    {
        StartLine();
        _out.Append('-');
        _slot = Slot.Item;
    }

    /// <inheritdoc/>
    public override void PlainKey(string key)
    {
        StartLine();
        _out.Append(key);
        _out.Append(':');
        _slot = Slot.Value;
    }

    /// <inheritdoc/>
    public override void Key(string key)
    {
        StartLine();
        KeyText(Require.NotNull(key, nameof(key)));
    }

    /// <inheritdoc/>
    public override void Null() => Word("null");

    /// <inheritdoc/>
    public override void Boolean(bool value) => Word(value ? "true" : "false");

    /// <inheritdoc/>
    public override void Integer(long value) => Word(value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override void Double(double value) => Word(PlainNumber.Of(value));

    /// <inheritdoc/>
    public override void String(string? value)
    {
        if (value is null) Null();
        else Text(value);
    }

    /// <inheritdoc/>
    public override void Scalar(ScalarKind kind, string text)
    {
        if (kind == ScalarKind.String) Text(text);
        else Word(PlainNumber.Of(kind, text));
    }

    private void Begin(bool mapping)
    {
        int indent;
        if (_frames.Count == 0)
        {
            indent = 0;
        }
        else
        {
            // A sequence that is a mapping's value stands at the mapping's own column.
            int parent = _frames[_frames.Count - 1].Indent;
            indent = !mapping && _slot == Slot.Value ? parent : parent + 2;
        }

        _frames.Add(new Frame(indent, _slot));
    }

    private void End(string empty)
    {
        Frame frame = _frames[_frames.Count - 1];
        _frames.RemoveAt(_frames.Count - 1);
        if (frame.Started) return;
        _slot = frame.Slot;
        Word(empty);
    }

    /// <summary>Goes to where the next key or dash stands.</summary>
    private void StartLine()
    {
        Frame frame = _frames[_frames.Count - 1];
        if (!frame.Started)
        {
            _frames[_frames.Count - 1] = frame.Start();
            if (frame.Slot is Slot.Item or Slot.ComplexValue)
            {
                _out.Append(' ');
                return;
            }
        }

        if (_out.Column > 0) _out.NewLine();
        _out.PadTo(frame.Indent);
    }

    private void Word(string word)
    {
        Separate();
        _out.Append(word);
        EndScalar();
    }

    private void Separate()
    {
        if (_slot != Slot.Root) _out.Append(' ');
    }

    /// <summary>A document ends its last line; inside one, the next key or dash does.</summary>
    private void EndScalar()
    {
        if (_out.Column > 0) _out.NewLine();
    }

    /// <summary>Column of the continuation lines of a scalar that is written now.</summary>
    private int ContinuationIndent => _frames.Count == 0 ? 2 : _frames[_frames.Count - 1].Indent + 2;

    private readonly struct Frame(int indent, Slot slot, bool started = false)
    {
        public int Indent { get; } = indent;

        public Slot Slot { get; } = slot;

        public bool Started { get; } = started;

        public Frame Start() => new(Indent, Slot, true);
    }
}
