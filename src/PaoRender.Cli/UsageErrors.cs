using System.Collections.Generic;
using System.IO;

namespace PaoRender.Cli;

/// <summary>Says what is wrong with a command line.</summary>
internal static class UsageErrors
{
    private const string Code = "PAO1040";

    public static void Print(TextWriter writer, IEnumerable<string> messages, string command)
    {
        foreach (string message in messages) writer.WriteLine($"error {Code}: {message}");
        writer.WriteLine($"See '{command} --help'.");
    }
}
