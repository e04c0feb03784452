using System.CommandLine;

namespace PaoRender.Cli;

/// <summary>The command <c>verify</c> and its options.</summary>
internal sealed class VerifySyntax
{
    private readonly RenderSyntax _render = new();

    private readonly Option<string[]> _against = new("--against")
    {
        Description = "Cluster state: files, folders or must-gather trees; YAML or JSON, single objects or lists.",
        HelpName = "DIR_OR_FILE...",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _output = RenderSyntax.OneOf("--output", Choices.Output, "The form of the answer. Default: text.");

    public Command CreateCommand()
    {
        var command =
            new Verb("verify", "Tell what the operator would change when it takes over a cluster that was installed with the rendered manifests.")
        {
            Examples = [("pao verify --asset-input-dir profiles,pools --against must-gather", "Against what a cluster holds")],
            ExitCodes = ExitMeanings.Verify,
            Options = { _against, _output },
        };
        _render.AddInput(command);
        return command;
    }

    public VerifyOptions Read(ParseResult result) => new(_render.Read(result))
    {
        Against = result.GetValue(_against) ?? [],
        Output = result.GetValue(_output),
    };
}
