using System.CommandLine;
using System.Linq;

namespace PaoRender.Cli;

/// <summary>The options of the commands whose answer is findings, or that give findings beside their work.</summary>
internal sealed class FindingSyntax
{
    private readonly Option<string> _output = new("--output")
    {
        Description = "The form of the findings. Default: text.",
        HelpName = string.Join('|', Choices.Findings.Words),
    };

    private readonly Option<string[]> _warnAsError = new Option<string[]>("--warnaserror")
    {
        Description = "Codes of warnings that are errors, separated by commas; all warnings where no code is given.",
        HelpName = "CODE[,CODE...]",
        Arity = ArgumentArity.ZeroOrMore,
    }.OfferingRules();

    public FindingSyntax() => _output.CompletionSources.Add(Choices.Findings.Words.ToArray());

    public void Add(Command command)
    {
        command.Options.Add(_output);
        command.Options.Add(_warnAsError);
    }

    public RenderOptions Read(ParseResult result, RenderOptions options) => options with
    {
        Output = result.GetValue(_output),
        WarnAsError = result.GetResult(_warnAsError) is null ? null : result.GetValue(_warnAsError) ?? [],
    };
}
