using System.CommandLine;

namespace PaoRender.Cli;

/// <summary>The command <c>validate</c> and its options.</summary>
internal sealed class ValidateSyntax
{
    private readonly RenderSyntax _render = new();

    private readonly Argument<string[]> _paths = RenderSyntax.CreatePaths();

    private readonly Option<string> _output = RenderSyntax.OneOf("--output", Choices.Findings, "The form of the answer. Default: text.");

    private readonly Option<string[]> _warnAsError = new("--warnaserror")
    {
        Description = "Codes of warnings that are errors, separated by commas; all warnings where no code is given.",
        HelpName = "CODE[,CODE...]",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Command CreateCommand()
    {
        var command = new Verb("validate", "Check manifests by every rule, and write nothing.")
        {
            Examples =
            [
                ("pao validate profiles pools", "Every finding, with file, line and column"),
                ("pao validate profiles pools --output sarif > pao.sarif", "For code scanning"),
            ],
            ExitCodes = ExitMeanings.Validate,
            Arguments = { _paths },
            Options = { _output, _warnAsError },
        };
        _render.AddInput(command);
        return command.WithoutEffect("--with-workload-partitions-api");
    }

    public ValidateOptions Read(ParseResult result) => new(_render.Read(result) with { Paths = result.GetValue(_paths) ?? [] })
    {
        Output = result.GetValue(_output),
        WarnAsError = result.GetResult(_warnAsError) is null ? null : result.GetValue(_warnAsError) ?? [],
    };
}
