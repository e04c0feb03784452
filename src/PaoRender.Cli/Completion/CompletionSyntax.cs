using System.CommandLine;
using System.Linq;

namespace PaoRender.Cli;

/// <summary>The command <c>completion</c>.</summary>
internal sealed class CompletionSyntax
{
    private readonly Argument<string> _shell = new("SHELL") { Description = string.Join(", ", Choices.Shell.Words) + "." };

    public CompletionSyntax() => _shell.CompletionSources.Add(Choices.Shell.Words.ToArray());

    public Verb CreateCommand() => new("completion", "Print what makes a shell complete the words of pao.")
    {
        Examples =
        [
            ("echo 'source <(pao completion bash)' >> ~/.bashrc", "Bash, from the next shell on"),
            ("pao completion fish > ~/.config/fish/completions/pao.fish", "fish"),
        ],
        ExitCodes = [(ExitCode.Success, "The script is printed."), (ExitCode.Usage, "There is no such shell.")],
        Arguments = { _shell },
    };

    public string? Read(ParseResult result) => result.GetValue(_shell);
}
