using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;

namespace PaoRender.Cli;

/// <summary>The help of a command: the library's own text, then examples and exit codes.</summary>
internal sealed class VerbHelp(HelpAction inner) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        int code = inner.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb verb) Write(parseResult.InvocationConfiguration.Output, verb);
        return code;
    }

    private static void Write(TextWriter writer, Verb verb)
    {
        if (verb.Examples.Count > 0) writer.WriteLine("Examples:");
        foreach ((string line, string what) in verb.Examples)
        {
            writer.WriteLine($"  {what}:");
            writer.WriteLine($"    {line}");
        }

        if (verb.Examples.Count > 0) writer.WriteLine();
        if (verb.ExitCodes.Count > 0) writer.WriteLine("Exit codes:");
        foreach ((int code, string meaning) in verb.ExitCodes) writer.WriteLine($"  {code,-4} {meaning}");
        if (verb.ExitCodes.Count > 0) writer.WriteLine();
    }
}
