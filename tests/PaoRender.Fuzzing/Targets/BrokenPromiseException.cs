using System;

namespace PaoRender.Fuzzing.Targets;

/// <summary>An input came to an end, and not to one that was promised.</summary>
public sealed class BrokenPromiseException : Exception
{
    /// <summary>Without a word.</summary>
    public BrokenPromiseException()
    {
    }

    /// <summary>What came of it.</summary>
    public BrokenPromiseException(string message)
        : base(message)
    {
    }

    /// <summary>What came of it, and why.</summary>
    public BrokenPromiseException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
