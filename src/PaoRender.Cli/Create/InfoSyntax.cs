using System.CommandLine;

namespace PaoRender.Cli;

/// <summary>The command <c>info</c> and its options.</summary>
internal sealed class InfoSyntax
{
    private readonly SourceSyntax _source = new();

    private readonly Option<bool> _json = new("--json") { Description = "Write the report as the operator's profile creator does with --json." };

    private readonly Option<bool> _text = new("--text") { Description = "Write the report for people. The default." };

    public Verb CreateCommand()
    {
        var command = new Verb("info", "Show the machines of a cluster, pool by pool.")
        {
            Examples =
            [
                ("pao info --must-gather must-gather", "CPUs, NUMA nodes and hyper-threads of each node"),
                ("pao info --must-gather must-gather.tar.gz --json > info.json", "For programs, and for --hardware"),
            ],
            ExitCodes = ExitMeanings.Info,
        };
        _source.AddTo(command);
        command.Options.Add(_json);
        command.Options.Add(_text);
        return command;
    }

    public (SourceOptions Source, bool IsJson, bool IsText) Read(ParseResult result) =>
        (_source.Read(result), result.GetValue(_json), result.GetValue(_text));
}
