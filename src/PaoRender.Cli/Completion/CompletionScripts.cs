using System;

namespace PaoRender.Cli;

/// <summary>
/// What a shell is told once, so that it asks <c>pao</c> for the words that may follow. File names are the shell's own matter: it offers
/// them wherever <c>pao</c> has nothing to offer.
/// </summary>
internal static class CompletionScripts
{
    private const string Bash =
        """
        # Bash: source <(pao completion bash)
        _pao_words() {
            local word=${COMP_WORDS[COMP_CWORD]} offered
            COMPREPLY=()
            while IFS= read -r offered; do
                [[ $offered == "$word"* ]] && COMPREPLY+=("$offered")
            done < <(pao "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
        }
        complete -o bashdefault -o default -F _pao_words pao
        """;

    private const string Zsh =
        """
        #compdef pao
        # Zsh: source <(pao completion zsh)
        _pao_words() {
            local -a offered
            offered=("${(@f)$(pao "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
            compadd -- "${(@)offered:#}" || _files
        }
        compdef _pao_words pao
        """;

    private const string Fish =
        """
        # fish: pao completion fish | source
        function __pao_words
            set --local typed (commandline --current-process --cut-at-cursor)
            pao "[suggest:"(string length -- "$typed")"]" "$typed" 2>/dev/null
        end
        complete --command pao --arguments '(__pao_words)'
        """;

    private const string PowerShell =
        """
        # PowerShell: pao completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName pao -ScriptBlock {
            param($word, $tree, $position)
            pao "[suggest:$position]" "$tree" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;

    public static string Of(Shell shell) => shell switch
    {
        Shell.Bash => Bash,
        Shell.Zsh => Zsh,
        Shell.Fish => Fish,
        Shell.PowerShell => PowerShell,
        _ => throw new ArgumentOutOfRangeException(nameof(shell), shell, "There is no such shell."),
    };
}
