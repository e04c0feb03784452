using System.Collections.Generic;
using System.CommandLine;

namespace PaoRender.Cli;

/// <summary>A command of <c>pao</c> with what its help says besides its options.</summary>
internal sealed class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Command lines to start from, each with what it does.</summary>
    public IReadOnlyList<(string Line, string What)> Examples { get; init; } = [];

    /// <summary>Each exit code, with what it means.</summary>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; init; } = [];

    /// <summary>
    /// Takes options out of the help that change nothing here. They are taken all the same, so that one set of options serves every command.
    /// </summary>
    public Verb WithoutEffect(params string[] options)
    {
        foreach (Option option in Options)
        {
            if (System.Array.IndexOf(options, option.Name) >= 0) option.Hidden = true;
        }

        return this;
    }
}
