using System.Collections.Generic;

namespace PaoRender.Fuzzing.Targets;

/// <summary>Choices that an input makes itself, so that it alone is enough to repeat a run.</summary>
internal readonly struct InputChoice
{
    private readonly uint _hash;

    /// <summary>The choices of an input.</summary>
    public InputChoice(string input)
    {
        uint hash = 2166136261;
        foreach (char c in input) hash = (hash ^ c) * 16777619;
        _hash = hash ^ (hash >> 15);
    }

    private InputChoice(uint hash) => _hash = hash;

    /// <summary>Other choices of the same input.</summary>
    public InputChoice Next => new((_hash * 2654435761) ^ (_hash >> 13));

    /// <summary>One of so many.</summary>
    public bool OneIn(int count) => _hash % (uint)count == 0;

    /// <summary>One of a list.</summary>
    public T Of<T>(IReadOnlyList<T> list) => list[(int)(_hash % (uint)list.Count)];
}
