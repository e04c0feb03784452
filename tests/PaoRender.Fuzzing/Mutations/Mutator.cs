using System;
using System.Collections.Generic;

namespace PaoRender.Fuzzing.Mutations;

/// <summary>Makes inputs of inputs: by characters, words of the reader, lines with what is nested in them, and pieces of other inputs.</summary>
internal sealed class Mutator(Random random, IReadOnlyList<string> words)
{
    private const int LongestInput = 40_000;

    private readonly TextMutations _text = new(random, words);
    private readonly LineMutations _lines = new(random);

    /// <summary>One to eight changes, few more often than many.</summary>
    /// <param name="input">What is changed.</param>
    /// <param name="other">Another input, of which pieces may be taken.</param>
    public string Change(string input, string other)
    {
        int changes = 1 << random.Next(4);
        for (int change = random.Next(changes) + 1; change > 0; change--) input = Once(input, other);
        return input.Length <= LongestInput ? input : input[..LongestInput];
    }

    private string Once(string input, string other) => random.Next(12) switch
    {
        0 => _text.Remove(input),
        1 => _text.Character(input),
        2 or 3 or 4 => _text.Insert(input),
        5 => _text.ReplaceWord(input),
        6 => _text.Number(input),
        7 => _text.Repeat(input),
        8 => _lines.Move(input),
        9 => _lines.Indent(input),
        10 => _lines.Drop(input),
        _ => _lines.Splice(input, other),
    };
}
