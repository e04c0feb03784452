using System;
using System.Linq;

namespace PaoRender.Cli;

/// <summary>Words that an option takes, the default first.</summary>
internal sealed class Choice<T>(string option, params (string Word, T Value)[] words)
{
    public string[] Words => [.. words.Select(word => word.Word)];

    public string Default => words[0].Word;

    /// <summary>The value of a word; the default's when there is none.</summary>
    /// <exception cref="UsageException">There is no such word.</exception>
    public T Value(string? given, string? source = null)
    {
        foreach ((string word, T value) in words)
        {
            if (string.Equals(word, given ?? Default, StringComparison.Ordinal)) return value;
        }

        throw new UsageException($"{source ?? option} does not take '{given}'; give {string.Join(" or ", Words)}.");
    }
}
