using System.CommandLine;

namespace PaoRender.Cli;

/// <summary>The command <c>explain</c> and its options.</summary>
internal sealed class ExplainSyntax
{
    private readonly RenderSyntax _render = new();
    private readonly Argument<string?> _code = new Argument<string?>("CODE")
    {
        Description = "The code of a rule, such as PAO1104: prints its page, with an example.",
        Arity = ArgumentArity.ZeroOrOne,
    }.OfferingRules();

    private readonly Option<string> _output = RenderSyntax.OneOf("--output", Choices.Output, "The form of the answer. Default: text.");

    public Command CreateCommand()
    {
        var command = new Verb(
            "explain", "Explain a rule by its code; without one, tell where the match modes controller and render differ for an input.")
        {
            Examples =
            [
                ("pao explain PAO1104", "The page of a rule, with an example"),
                ("pao explain --asset-input-dir profiles,pools", "Where the two halves of the operator would differ"),
            ],
            ExitCodes = ExitMeanings.Compare,
            Arguments = { _code },
            Options = { _output },
        };
        _render.AddInput(command);
        return command.WithoutEffect("--match");
    }

    /// <summary>The code that was given; null where none was.</summary>
    public string? ReadCode(ParseResult result) => result.GetValue(_code);

    public ReportOptions Read(ParseResult result) => new(_render.Read(result), result.GetValue(_output));
}
