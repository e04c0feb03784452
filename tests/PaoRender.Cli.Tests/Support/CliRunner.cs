using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;

namespace PaoRender.Cli.Tests.Support;

/// <summary>Runs the command line in this process, in a folder of its own.</summary>
internal sealed class CliRunner(TemporaryFolder folder)
{
    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    /// <summary>The width of the terminal that the output goes to; null where it goes to a pipe.</summary>
    public int? TerminalWidth { get; set; }

    /// <summary>What standard input holds.</summary>
    public string In { get; set; } = "";

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>The folders that a process in a container would have become the owner of, each with what was in it.</summary>
    public List<string> WorkedFor { get; } = [];

    public int Run(params string[] arguments) => Run(CancellationToken.None, arguments);

    public int Run(CancellationToken cancellationToken, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var bytes = new MemoryStream();
        var context = new CommandContext(output, error, Environment, folder.Root)
        {
            In = () => new MemoryStream(Encoding.UTF8.GetBytes(In)),
            OutBytes = () => bytes,
            TerminalWidth = () => TerminalWidth,
            MountRoot = folder.PathOf("mounts"),
            WorkFor = path => WorkedFor.Add($"{path}: {(Directory.Exists(path) ? Directory.GetFileSystemEntries(path).Length : -1)}"),
        };
        int code = PaoCommandLine.Run(arguments, context, cancellationToken);
        (Out, Error) = (output + Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
        return code;
    }
}
