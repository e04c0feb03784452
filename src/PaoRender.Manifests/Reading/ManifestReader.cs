using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>
/// Reads a tree into typed objects. Generated code calls it once a field; it reports what does not fit, with path and
/// position, and goes on.
/// </summary>
public sealed partial class ManifestReader
{
    private readonly List<string> _path = [];

    /// <summary>Creates a reader for one file.</summary>
    public ManifestReader(string file, DiagnosticBag diagnostics, ReadOptions? options = null)
    {
        File = Require.NotNull(file, nameof(file));
        Diagnostics = Require.NotNull(diagnostics, nameof(diagnostics));
        Options = options ?? ReadOptions.Default;
    }

    /// <summary>The file, for positions.</summary>
    public string File { get; }

    /// <summary>Where errors go.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>The reading rules.</summary>
    public ReadOptions Options { get; }

    /// <summary>The release whose fields exist.</summary>
    public SchemaRelease Release => Options.Release;

    /// <summary>Reads a node as a new object.</summary>
    public static T Read<T>(ManifestDocument document, DiagnosticBag diagnostics, ReadOptions? options = null)
        where T : IManifestPart, new()
    {
        Require.NotNull(document, nameof(document));
        var part = new T();
        part.ReadFrom(document.Root, new ManifestReader(document.File, diagnostics, options));
        return part;
    }

    /// <summary>The entries of a node that must be a mapping; none, with an error, when it is something else.</summary>
    public IReadOnlyList<ManifestEntry> Entries(ManifestNode node)
    {
        if (node is ManifestMapping mapping) return mapping.Entries;
        if (!IsNull(node)) WrongType(node, "a mapping");
        return [];
    }

    /// <summary>Whether the node is null.</summary>
    public static bool IsNull(ManifestNode node) => node is ManifestScalar { Kind: ScalarKind.Null };

    /// <summary>The schema's spelling of a key under the reading rules; the key itself when the schema has none.</summary>
    /// <param name="key">The key as written.</param>
    /// <param name="names">The schema's field names.</param>
    public string Match(string key, string[] names)
    {
        if (!Options.IgnoreCase) return key;
        foreach (string name in names)
        {
            if (name == key) return key;
        }

        foreach (string name in names)
        {
            if (FieldNames.Same(key, name)) return name;
        }

        return key;
    }

    /// <summary>Reports a key that the schema does not have.</summary>
    public void Unknown(ManifestEntry entry)
    {
        if (Options.UnknownFields is not { } severity) return;
        string path = PathTo(entry.Key);
        _path.Add(entry.Key);
        string advice = Options.FieldAdvice?.Invoke(_path) ?? "No field has a name like it: look at its indentation, or remove it.";
        if (Options.UnknownFieldIsError?.Invoke(_path) == true) severity = DiagnosticSeverity.Error;
        Leave();
        Diagnostics.Add(new ManifestDiagnostic(
            ReadingCodes.UnknownField, severity, $"There is no field '{path}'. {advice}", entry.In(File)));
    }

    /// <summary>Reads a nested object, into the one that is there already.</summary>
    public T Into<T>(ManifestEntry entry, T target)
        where T : IManifestPart
    {
        _path.Add(entry.Key);
        target.ReadFrom(entry.Value, this);
        Leave();
        return target;
    }

    /// <summary>Reads a list of objects, element by element into those that are there already.</summary>
    public List<T>? Objects<T>(ManifestEntry entry, List<T>? current, Func<T> create)
        where T : IManifestPart
    {
        if (Items(entry) is not { } items) return null;
        var list = new List<T>(items.Count);
        _path.Add(entry.Key);
        for (int i = 0; i < items.Count; i++)
        {
            ReportNull(new ManifestEntry(FieldNames.Index(i), items[i].Line, items[i].Column, items[i]), isObject: true);
            _path.Add(FieldNames.Index(i));
            T item = current is not null && i < current.Count ? current[i] : create();
            item.ReadFrom(items[i], this);
            list.Add(item);
            Leave();
        }

        Leave();
        return list;
    }

    /// <summary>Reads a list whose items one function reads.</summary>
    public List<T>? List<T>(ManifestEntry entry, Func<ManifestReader, ManifestEntry, T> read)
    {
        if (Items(entry) is not { } items) return null;
        var list = new List<T>(items.Count);
        _path.Add(entry.Key);
        for (int i = 0; i < items.Count; i++)
        {
            ReportNull(new ManifestEntry(FieldNames.Index(i), items[i].Line, items[i].Column, items[i]));
            list.Add(read(this, new ManifestEntry(FieldNames.Index(i), items[i].Line, items[i].Column, items[i])));
        }

        Leave();
        return list;
    }

    /// <summary>Reads a map whose values one function reads, into the one that is there already.</summary>
    public Dictionary<string, T>? Map<T>(ManifestEntry entry, Dictionary<string, T>? current, Func<ManifestReader, ManifestEntry, T> read)
    {
        if (IsNull(entry.Value)) return null;
        if (entry.Value is not ManifestMapping mapping)
        {
            WrongType(entry, "a mapping");
            return current;
        }

        Dictionary<string, T> map = current ?? new Dictionary<string, T>(mapping.Entries.Count, StringComparer.Ordinal);
        _path.Add(entry.Key);
        foreach (ManifestEntry item in mapping.Entries)
        {
            ReportNull(item);
            map[item.Key] = read(this, item);
        }

        Leave();
        return map;
    }

    /// <summary>Reports a value of the wrong type.</summary>
    public void WrongType(ManifestEntry entry, string expected) => WrongType(entry.Value, PathTo(entry.Key), expected);

    /// <summary>Reports a value that has the right type and yet cannot be read.</summary>
    public void BadValue(ManifestEntry entry, string problem) =>
        Diagnostics.Error(ReadingCodes.BadValue, entry.Value.In(File), $"'{PathTo(entry.Key)}' {problem}");

    private void ReportNull(ManifestEntry entry, bool isObject = false)
    {
        if (Options.Nulls is not { } severity || !IsNull(entry.Value)) return;
        Diagnostics.Add(new ManifestDiagnostic(
            ReadingCodes.WrongType,
            severity,
            $"'{PathTo(entry.Key)}' is null, {(Options.FateOfNulls.Length > 0 ? Options.FateOfNulls : "which an API server refuses")}. "
            + (isObject ? "Write its fields, or leave the entry out." : "Write the value, \"\" for an empty text, or leave the entry out."),
            entry.Value.Length > 0 ? entry.Value.In(File) : entry.In(File)));
    }

    private IReadOnlyList<ManifestNode>? Items(ManifestEntry entry)
    {
        if (IsNull(entry.Value)) return null;
        if (entry.Value is ManifestSequence sequence) return sequence.Items;
        WrongType(entry, "a list");
        return null;
    }

    private void WrongType(ManifestNode node, string expected) =>
        WrongType(node, _path.Count == 0 ? "the document" : string.Join(".", _path), expected);

    private void WrongType(ManifestNode node, string path, string expected)
    {
        path = path.Replace(".[", "[");
        string hint = expected == "text" ? QuotingHint(node, path) : UnquotingHint(node, expected);
        Diagnostics.Error(
            ReadingCodes.WrongType, node.In(File), $"'{path}' must be {expected}, and this is {Found(node, expected)}{hint}.");
    }

    private static string Found(ManifestNode node, string expected) => (expected, node) switch
    {
        ("a whole number", ManifestScalar { Kind: ScalarKind.Float } number) => $"{number.Written}, {NumberNotation.WhyNotWhole(number.Written)}",
        ("a whole number" or "a number", ManifestScalar { Kind: ScalarKind.String } text) when NumberNotation.IsTooLarge(text.Text) =>
            $"a number of {text.Text.Length} characters, which is too large for any field",
        _ => FieldNames.Describe(node) + OddLetter(node),
    };

    // What looks like the right word, and is not.
    private static string OddLetter(ManifestNode node) =>
        node is ManifestScalar text && OddCharacter.Find(text.Text) is { } odd ? $" with {odd.Advice}" : "";

    private static string UnquotingHint(ManifestNode node, string expected)
    {
        if (node is not ManifestScalar { Kind: ScalarKind.String } text) return "";
        ScalarKind plain = YamlScalarResolver.Resolve(text.Text, out _);
        bool fits = expected == "a boolean" ? plain == ScalarKind.Boolean
            : plain == ScalarKind.Integer && expected is "a whole number" or "a number";
        if (!fits) return "";
        if (text.Written == text.Text) return "; remove the quotes";
        string tag = text.Written.Split(' ')[0];
        return text.Written == tag + " " + text.Text ? $"; remove the tag {tag}" : $"; write {text.Text} without the tag {tag}";
    }

    private static string QuotingHint(ManifestNode node, string path) => node switch
    {
        ManifestScalar { Kind: not ScalarKind.Null, Tag: { } tag } scalar => $"; write \"{scalar.Written}\" without the tag {tag}",
        ManifestScalar { Kind: not ScalarKind.Null } scalar => $"; put it in quotes: \"{scalar.Written}\"",
        ManifestMapping when path.EndsWith(".matchLabels", StringComparison.Ordinal) =>
            "; this is not a label selector, so write the label itself one level up, without 'matchLabels'",
        ManifestMapping or ManifestSequence when path.IndexOf(".annotations.", StringComparison.Ordinal) >= 0 =>
            node.Length > 0 ? "; put it in single quotes" : "; write '|' behind the key to make a text of these lines",
        _ => "",
    };

    private string PathTo(string key) => (_path.Count == 0 ? key : string.Join(".", _path) + "." + key).Replace(".[", "[");

    private void Leave() => _path.RemoveAt(_path.Count - 1);
}
