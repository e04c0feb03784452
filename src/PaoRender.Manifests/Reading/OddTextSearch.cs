using System;
using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>Walks through a document and looks at each key and text.</summary>
internal sealed class OddTextSearch(ManifestDocument document, Func<FoundPlaceholder, bool>? counts)
{
    private readonly List<OddText> _found = [];
    private readonly List<string> _path = [];

    public IReadOnlyList<OddText> Found => _found;

    public void Look(ManifestNode node)
    {
        switch (node)
        {
            case ManifestMapping mapping:
                foreach (ManifestEntry entry in mapping.Entries)
                {
                    _path.Add(entry.Key);
                    LookAtKey(entry);
                    Look(entry.Value);
                    _path.RemoveAt(_path.Count - 1);
                }

                break;
            case ManifestSequence sequence:
                for (int i = 0; i < sequence.Items.Count; i++)
                {
                    _path.Add(FieldNames.Index(i));
                    Look(sequence.Items[i]);
                    _path.RemoveAt(_path.Count - 1);
                }

                break;
            case ManifestScalar { Kind: ScalarKind.String } text:
                LookAtText(text);
                break;
        }
    }

    private void LookAtKey(ManifestEntry entry)
    {
        if (Problem(entry.Key, true, out string code, out _) is { } problem)
            Add(true, entry.In(document.File), code, $"The key '{entry.Key}' {problem}");
    }

    private void LookAtText(ManifestScalar text)
    {
        if (Problem(text.Text, false, out string code, out int index) is not { } problem) return;
        SourcePosition position = text.In(document.File);
        if (text.Text.IndexOf('\n') >= 0)
        {
            (int line, int column) = new LineMap(text.Text).Find(index);
            position = ManifestText.PositionIn(document, text, line, column);
        }

        Add(false, position, code, $"'{string.Join(".", _path).Replace(".[", "[")}' {problem}");
    }

    private string? Problem(string text, bool isKey, out string code, out int index)
    {
        code = ReadingCodes.Placeholder;
        if (FindPlaceholder(text, isKey, out index) is { } placeholder)
            return $"holds '{placeholder}', which looks like a template's placeholder that was not filled in; fill it in before you render.";

        code = ReadingCodes.OddCharacter;
        return FindCharacter(text, isKey, out index) is { } odd ? $"holds {odd.Advice}." : null;
    }

    private OddCharacter? FindCharacter(string text, bool isKey, out int index)
    {
        index = -1;
        for (int start = 0; OddCharacter.Find(text, start, text.Length) is { } odd; start = index + 1)
        {
            index = text.IndexOf(odd.Character, start);
            if (counts is null || counts(new FoundPlaceholder(_path, isKey, text, index, odd.Character.ToString()))) return odd;
        }

        return null;
    }

    private string? FindPlaceholder(string text, bool isKey, out int index)
    {
        string? found = Placeholder.Find(text, out index);
        while (found is not null && counts is not null && !counts(new FoundPlaceholder(_path, isKey, text, index, found)))
            found = Placeholder.Find(text, index + found.Length, out index);
        return found;
    }

    private void Add(bool isKey, SourcePosition position, string code, string message) =>
        _found.Add(new OddText([.. _path], isKey, position, code, message));
}
