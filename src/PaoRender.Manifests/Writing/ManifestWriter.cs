using System;
using System.Collections.Generic;
using System.Globalization;

namespace PaoRender.Manifests;

/// <summary>
/// Writes YAML in the canonical form of Kubernetes manifests, byte for byte as <c>sigs.k8s.io/yaml</c> marshals them.
/// Values go straight to the text; no tree is built. The caller gives keys in <see cref="NaturalOrder"/>.
/// </summary>
public sealed partial class ManifestWriter
{
    private readonly TextBuffer _out = new();
    private readonly List<Frame> _frames = [];
    private Slot _slot = Slot.Root;

    /// <summary>Creates a writer.</summary>
    /// <param name="release">The release whose form of the schemas is written.</param>
    public ManifestWriter(SchemaRelease release = default) => Release = release;

    private enum Slot
    {
        Root,
        Value,
        Item,
        ComplexValue,
    }

    /// <summary>The release whose form of the schemas is written.</summary>
    public SchemaRelease Release { get; }

    /// <summary>Forgets what was written, so that the next document can be.</summary>
    public void Clear()
    {
        _out.Clear();
        _frames.Clear();
        _slot = Slot.Root;
    }

    /// <summary>The document as UTF-8 without byte order mark.</summary>
    public byte[] ToUtf8() => _out.ToUtf8();

    /// <summary>The document as text.</summary>
    public override string ToString() => _out.ToString();

    /// <summary>Starts a mapping.</summary>
    public void BeginMapping() => Begin(mapping: true);

    /// <summary>Ends the mapping; one without keys becomes <c>{}</c>.</summary>
    public void EndMapping() => End("{}");

    /// <summary>Starts a sequence. Write <see cref="Item"/> before each of its values.</summary>
    public void BeginSequence() => Begin(mapping: false);

    /// <summary>Ends the sequence; one without items becomes <c>[]</c>.</summary>
    public void EndSequence() => End("[]");

    /// <summary>Starts the next item of a sequence.</summary>
    public void Item()
    {
        StartLine();
        _out.Append('-');
        _slot = Slot.Item;
    }

    /// <summary>Writes a key that is known to need no quotes.</summary>
    public void PlainKey(string key)
    {
        StartLine();
        _out.Append(key);
        _out.Append(':');
        _slot = Slot.Value;
    }

    /// <summary>Writes a key.</summary>
    public void Key(string key)
    {
        StartLine();
        KeyText(key ?? throw new ArgumentNullException(nameof(key)));
    }

    /// <summary>Writes null.</summary>
    public void Null() => Word("null");

    /// <summary>Writes a boolean.</summary>
    public void Boolean(bool value) => Word(value ? "true" : "false");

    /// <summary>Writes an integer.</summary>
    public void Integer(long value) => Word(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a number.</summary>
    public void Double(double value)
    {
        // The reference goes through JSON, where a whole number below 1e21 has no fraction and is read back as an integer.
        string json = GoNumber.ToJson(value);
        Word(json.IndexOfAny(['.', 'e']) < 0 ? json : GoNumber.ToYaml(value));
    }

    /// <summary>Writes text that is known to need no quotes and no folding.</summary>
    public void PlainString(string value) => Word(value);

    /// <summary>Writes text, or null.</summary>
    public void String(string? value)
    {
        if (value is null) Null();
        else Text(value);
    }

    /// <summary>Writes any value, or null.</summary>
    public void Value(IManifestValue? value)
    {
        if (value is null) Null();
        else value.WriteTo(this);
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
