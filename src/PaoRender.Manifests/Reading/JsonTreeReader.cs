using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Threading;

namespace PaoRender.Manifests;

/// <summary>Reads JSON text into a tree with positions. Repeated keys are kept, numbers keep their spelling.</summary>
public sealed class JsonTreeReader
{
    private const int MaximumDepth = 500;

    // A look at a token costs little, but a large document has a million values.
    private const int ValuesPerLook = 256;

    private readonly string _text;
    private readonly CancellationToken _cancellation;
    private int _values;
    private int _at;
    private bool _isAfterComma;
    private int _depth;
    private int _line = 1;
    private int _lineStart;

    /// <summary>Starts reading a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellation">Stops the work in the midst of a value.</param>
    public JsonTreeReader(string text, CancellationToken cancellation = default)
    {
        _text = Require.NotNull(text, nameof(text));
        _cancellation = cancellation;
    }

    /// <summary>Takes the two entries where an object holds a key twice, and whether the object is the whole value.</summary>
    public Action<ManifestEntry, ManifestEntry, bool>? Repeated { get; set; }

    /// <summary>Index of the first character that is not read yet.</summary>
    public int Offset => _at;

    /// <summary>Reads a text that is one JSON value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="repeated">Takes the two entries where an object holds a key twice, and whether the object is the whole value.</param>
    /// <exception cref="JsonFormatException">It is not.</exception>
    public static ManifestNode ReadSingle(string text, Action<ManifestEntry, ManifestEntry, bool>? repeated = null)
    {
        var reader = new JsonTreeReader(text) { Repeated = repeated };
        ManifestNode value = reader.ReadValue();
        return reader.AtEnd() ? value : throw reader.Error("there is text after the JSON value");
    }

    /// <summary>Skips white space and tells whether the text ends there.</summary>
    public bool AtEnd()
    {
        SkipSpace();
        return _at == _text.Length;
    }

    /// <summary>Reads the next value.</summary>
    /// <exception cref="JsonFormatException">There is none.</exception>
    public ManifestNode ReadValue()
    {
        if (++_values % ValuesPerLook == 0) _cancellation.ThrowIfCancellationRequested();
        bool isAfterComma = _isAfterComma;
        _isAfterComma = false;
        SkipSpace();
        if (_at == _text.Length) throw Error("the JSON text ends where a value should stand");
        (int start, int line, int column) = (_at, _line, Column);
        switch (_text[_at])
        {
            case '{':
                List<ManifestEntry> entries = Object();
                return new ManifestMapping(entries, line, column, _at - start);
            case '[':
                List<ManifestNode> items = Array();
                return new ManifestSequence(items, line, column, _at - start);
            case '"':
                string text = String();
                return new ManifestScalar(ScalarKind.String, text, line, column, _at - start);
            case 't': return Word("true", ScalarKind.Boolean);
            case 'f': return Word("false", ScalarKind.Boolean);
            case 'n': return Word("null", ScalarKind.Null);
            case '-' or (>= '0' and <= '9'): return Number();
            case '\'': throw Error("a text in double quotes is expected" + Quotes());
            case ']' when isAfterComma: throw Error("a value is expected after the comma; remove the comma before this ']'");
            default: throw Error($"'{_text[_at]}' cannot start a JSON value");
        }
    }

    private int Column => _at - _lineStart + 1;

    private char Peek() => _at == _text.Length ? '\0' : _text[_at];

    private string Quotes() => Peek() == '\'' ? ", and this is a single quote" : "";

    private List<ManifestEntry> Object()
    {
        Enter();
        var entries = new List<ManifestEntry>();
        if (!TryTake('}'))
        {
            do
            {
                SkipSpace();
                (int start, int line, int column) = (_at, _line, Column);
                if (_at == _text.Length || _text[_at] != '"') throw Error(entries.Count > 0 && Peek() == '}'
                    ? "a key is expected after the comma; remove the comma before this '}'"
                    : "a key in double quotes is expected" + Quotes());
                string key = String();
                int length = _at - start;
                if (!TryTake(':')) throw Error("a ':' is expected after the key");
                entries.Add(new ManifestEntry(key, line, column, ReadValue()) { Length = length });
            }
            while (TryTake(','));
            if (!TryTake('}')) throw Error("a ',' or a '}' is expected");
        }

        if (Repeated is not null) FindRepeated(entries);
        _depth--;
        return entries;
    }

    private void FindRepeated(List<ManifestEntry> entries)
    {
        var known = new EntryList();
        foreach (ManifestEntry entry in entries)
        {
            if (known.Set(entry, out ManifestEntry earlier)) Repeated!(earlier, entry, _depth == 1);
        }
    }

    private List<ManifestNode> Array()
    {
        Enter();
        var items = new List<ManifestNode>();
        if (!TryTake(']'))
        {
            do
            {
                // Only the brackets of a list end behind a comma where a value should stand.
                _isAfterComma = items.Count > 0;
                items.Add(ReadValue());
            }
            while (TryTake(','));
            if (!TryTake(']')) throw Error("a ',' or a ']' is expected");
        }

        _depth--;
        return items;
    }

    private ManifestScalar Word(string word, ScalarKind kind)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0) throw Error($"'{word}' is expected");
        int column = Column;
        _at += word.Length;
        return new ManifestScalar(kind, word, _line, column, word.Length);
    }

    private ManifestScalar Number()
    {
        (int start, int column) = (_at, Column);
        ScalarKind kind = ScalarKind.Integer;
        if (_text[_at] == '-') _at++;
        if (_at < _text.Length && _text[_at] == '0') _at++;
        else Digits();
        if (_at < _text.Length && _text[_at] == '.')
        {
            kind = ScalarKind.Float;
            _at++;
            Digits();
        }

        if (_at < _text.Length && _text[_at] is 'e' or 'E')
        {
            kind = ScalarKind.Float;
            _at++;
            if (_at < _text.Length && _text[_at] is '+' or '-') _at++;
            Digits();
        }

        return new ManifestScalar(kind, _text.Substring(start, _at - start), _line, column, _at - start);
    }

    private void Digits()
    {
        int start = _at;
        while (_at < _text.Length && _text[_at] is >= '0' and <= '9') _at++;
        if (_at == start) throw Error("a digit is expected");
    }

    private string String()
    {
        int start = ++_at;
        while (_at < _text.Length && _text[_at] is not ('"' or '\\') && _text[_at] >= ' ') _at++;
        if (_at < _text.Length && _text[_at] == '"') return _text.Substring(start, _at++ - start);

        var value = new StringBuilder(_text, start, _at - start, 64);
        while (true)
        {
            if (_at == _text.Length) throw Error("the JSON text ends inside a string");
            char c = _text[_at];
            if (c < ' ') throw Error("a control character in a JSON string must be escaped");
            if (c == '\\')
            {
                value.Append(Escape());
                continue;
            }

            _at++;
            if (c == '"') return LoneSurrogates.Replace(value.ToString());
            value.Append(c);
        }
    }

    // An error's place is the backslash.
    private char Escape()
    {
        char c = _at + 1 < _text.Length ? _text[_at + 1] : '\0';
        if (c == 'u') return EscapedCode();
        char meant = c switch
        {
            '"' or '\\' or '/' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error("this escape is not known in JSON"),
        };
        _at += 2;
        return meant;
    }

    private char EscapedCode()
    {
        const int Length = 6;
        if (_at + Length > _text.Length || !ushort.TryParse(
            _text.Substring(_at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            throw Error("this escape is not known in JSON");
        }

        _at += Length;
        return (char)code;
    }

    private void Enter()
    {
        _at++;
        if (++_depth > MaximumDepth) throw Error("the JSON text is nested too deeply");
    }

    private bool TryTake(char expected)
    {
        SkipSpace();
        if (_at == _text.Length || _text[_at] != expected) return false;
        _at++;
        return true;
    }

    private void SkipSpace()
    {
        for (; _at < _text.Length; _at++)
        {
            switch (_text[_at])
            {
                case ' ' or '\t':
                    break;
                case '\r' when _at + 1 < _text.Length && _text[_at + 1] == '\n':
                    break;
                case '\n' or '\r':
                    _line++;
                    _lineStart = _at + 1;
                    break;
                default:
                    return;
            }
        }
    }

    private JsonFormatException Error(string message)
    {
        string odd = _at < _text.Length && OddCharacter.Of(_text[_at]) is { } found ? "; this is " + found.Advice : "";
        return new JsonFormatException(message + odd, _line, Column);
    }
}
