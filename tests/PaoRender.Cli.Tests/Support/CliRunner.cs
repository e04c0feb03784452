using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace PaoRender.Cli.Tests.Support;

/// <summary>Runs the command line in this process, in a folder of its own.</summary>
internal sealed class CliRunner(TemporaryFolder folder)
{
    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    public int Run(params string[] arguments) => Run(CancellationToken.None, arguments);

    public int Run(CancellationToken cancellationToken, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(output, error, Environment, folder.Root) { MountRoot = folder.PathOf("mounts") };
        int code = PaoCommandLine.Run(arguments, surroundings, cancellationToken);
        (Out, Error) = (output.ToString(), error.ToString());
        return code;
    }
}
