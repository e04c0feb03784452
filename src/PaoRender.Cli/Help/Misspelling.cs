using System.Collections.Generic;
using System.CommandLine.Parsing;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Cli;

/// <summary>What a word of the command line was meant to be, where the command does not know it.</summary>
internal static class Misspelling
{
    /// <summary>Says that a word is unknown, with the nearest one that is known here.</summary>
    public static string Message(string word, CommandResult command)
    {
        string name = word.Split('=', 2)[0];
        return IsOption(word)
            ? $"There is no option '{name}' here.{Meant(name, Options(command))}"
            : $"'{word}' is neither a command nor an argument here.{Meant(word, command.Command.Subcommands.Select(item => item.Name))}";
    }

    /// <summary>The words that are reported: what follows an unknown option is the value that it was given.</summary>
    public static IEnumerable<string> Reported(IReadOnlyList<string> unmatched)
    {
        for (int i = 0; i < unmatched.Count; i++)
        {
            if (i == 0 || IsOption(unmatched[i]) || !IsOption(unmatched[i - 1])) yield return unmatched[i];
        }
    }

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    private static string Meant(string word, IEnumerable<string> known) =>
        Spelling.Nearest(word, known) is { } meant ? $" Did you mean {meant}?" : "";

    private static IEnumerable<string> Options(CommandResult command)
    {
        IEnumerable<string> own = command.Command.Options.Where(option => !option.Hidden).Select(option => option.Name);
        return command.Parent is CommandResult parent
            ? own.Concat(parent.Command.Options.Where(option => option.Recursive).Select(option => option.Name))
            : own;
    }
}
