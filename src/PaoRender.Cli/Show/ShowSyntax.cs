using System.CommandLine;

namespace PaoRender.Cli;

/// <summary>The command <c>show</c> and its options.</summary>
internal sealed class ShowSyntax
{
    private readonly RenderSyntax _render = new();

    private readonly Argument<string[]> _paths = RenderSyntax.CreatePaths();

    private readonly Option<string> _output = RenderSyntax.OneOf("--output", Choices.Map, "The form of the map. Default: text.");

    private readonly Option<string> _file = new("--output-file")
    {
        Description = "File to write. Without it: standard output. Of several profiles, each gets an SVG file with its name in the file's name.",
        HelpName = "FILE",
    };

    public Command CreateCommand()
    {
        var command = new Verb("show", "Draw what each profile does with the CPUs of its nodes.")
        {
            Examples =
            [
                ("pao show profiles pools", "In the terminal"),
                ("pao show profiles pools --hardware node.yaml --output html --output-file cpus.html", "A page, by socket and core"),
            ],
            ExitCodes = ExitMeanings.Show,
            Arguments = { _paths },
            Options = { _output, _file },
        };
        _render.AddInput(command);
        return command.WithoutEffect("--owner-ref", "--with-workload-partitions-api");
    }

    public ShowOptions Read(ParseResult result) => new(_render.Read(result) with { Paths = result.GetValue(_paths) ?? [] })
    {
        Output = result.GetValue(_output),
        OutputFile = result.GetValue(_file),
    };
}
