using System.CommandLine;

namespace PaoRender.Cli;

/// <summary>The command <c>explain</c> and its options.</summary>
internal sealed class ExplainSyntax
{
    private readonly RenderSyntax _render = new();
    private readonly Option<string> _output = RenderSyntax.OneOf("--output", Choices.Output, "The form of the answer. Default: text.");

    public Command CreateCommand()
    {
        var command = new Command("explain", "Tell where the match modes controller and render differ for an input, and why.") { _output };
        _render.AddInput(command);
        return command;
    }

    public ReportOptions Read(ParseResult result) => new(_render.Read(result), result.GetValue(_output));
}
