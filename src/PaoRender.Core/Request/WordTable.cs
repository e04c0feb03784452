using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender;

/// <summary>The words by which people choose one of a few values, whether on a command line or in a project file.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
public sealed class WordTable<T>
{
    private readonly (string Word, T Value)[] _words;

    /// <summary>Makes a table.</summary>
    /// <param name="words">The words, that of the default first.</param>
    public WordTable(params (string Word, T Value)[] words)
    {
        if (Require.NotNull(words, nameof(words)).Length == 0) throw new ArgumentException("A table needs a word.", nameof(words));
        _words = words;
    }

    /// <summary>The words, that of the default first. Messages name them.</summary>
    public IReadOnlyList<string> Words => [.. _words.Select(pair => pair.Word)];

    /// <summary>What holds when nobody chooses.</summary>
    public T Default => _words[0].Value;

    /// <summary>Reads a word in upper or lower case.</summary>
    /// <param name="text">The word, without blanks around it.</param>
    /// <param name="value">What it stands for; the default when there is no such word.</param>
    public bool TryRead(string? text, out T value)
    {
        foreach ((string word, T meaning) in _words)
        {
            if (!string.Equals(word, text, StringComparison.OrdinalIgnoreCase)) continue;
            value = meaning;
            return true;
        }

        value = Default;
        return false;
    }
}
