using System.Collections.Generic;

namespace PaoRender.Fuzzing.Targets;

/// <summary>A reader of foreign text.</summary>
internal interface IFuzzTarget
{
    /// <summary>Its name on the command line and of its corpus.</summary>
    string Name { get; }

    /// <summary>Inputs to begin with.</summary>
    IReadOnlyList<string> Seeds { get; }

    /// <summary>Words that mean something to the reader.</summary>
    IReadOnlyList<string> Words { get; }

    /// <summary>Reads one input and looks at what comes of it.</summary>
    /// <exception cref="BrokenPromiseException">Something came of it that never should.</exception>
    void Run(string input);
}
