using System.CommandLine;

namespace PaoRender.Cli;

/// <summary>The options that say where machines come from.</summary>
internal sealed class SourceSyntax
{
    private readonly Option<string> _mustGather = new("--must-gather", "--must-gather-dir-path")
    {
        Description = "A must-gather of the cluster node tuning operator's image: a folder, a .tar or a .tar.gz. Without a source: /input where "
            + "that exists.",
        HelpName = "PATH",
    };

    private readonly Option<string[]> _hardware = new("--hardware")
    {
        Description = "Instead: a file that describes machines (lscpu --json --extended, sysinfo.tgz, info --json, Node ...), or a folder of such; "
            + "may be given several times.",
        HelpName = "PATH",
    };

    private readonly Option<bool> _thisMachine = new("--this-machine") { Description = "Instead: the Linux machine that this runs on." };

    public void AddTo(Command command)
    {
        command.Options.Add(_mustGather);
        command.Options.Add(_hardware);
        command.Options.Add(_thisMachine);
    }

    public SourceOptions Read(ParseResult result) =>
        new(result.GetValue(_mustGather), result.GetValue(_hardware) ?? [], result.GetValue(_thisMachine));
}
