using System.CommandLine;

namespace PaoRender.Cli;

/// <summary>The command <c>validate</c> and its options.</summary>
internal sealed class ValidateSyntax
{
    private readonly RenderSyntax _render = new();

    private readonly Argument<string[]> _paths = RenderSyntax.CreatePaths();

    private readonly FindingSyntax _findings = new();

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
        };
        _findings.Add(command);
        _render.AddInput(command);
        return command.WithoutEffect("--with-workload-partitions-api");
    }

    public RenderOptions Read(ParseResult result) =>
        _findings.Read(result, _render.Read(result) with { Paths = result.GetValue(_paths) ?? [] });
}
