using System.Collections.Generic;

namespace PaoRender.Cli;

/// <summary>An option that takes one of a few words.</summary>
internal sealed class Choice<T>(string option, WordTable<T> words)
{
    public IReadOnlyList<string> Words => words.Words;

    /// <summary>The value of a word; the default's when none is given.</summary>
    /// <exception cref="UsageException">There is no such word.</exception>
    public T Value(string? given, string? source = null)
    {
        if (given is null) return words.Default;
        if (words.TryRead(given, out T value)) return value;
        throw new UsageException($"{source ?? option} does not take '{given}'; give {string.Join(" or ", Words)}.");
    }
}
