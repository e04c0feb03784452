namespace PaoRender.Cli;

/// <summary>A shell that completes words.</summary>
internal enum Shell
{
    Bash,
    Zsh,
    Fish,
    PowerShell,
}
