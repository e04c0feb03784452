using PaoRender.Creating;

namespace PaoRender.Cli;

/// <summary>The options that take one of a few words.</summary>
internal static class Choices
{
    public static Choice<OwnerReferenceMode> OwnerRef { get; } = new("--owner-ref", RequestWords.OwnerReference);

    public static Choice<MatchMode> Match { get; } = new("--match", RequestWords.Match);

    public static Choice<Strictness> Strictness { get; } = new("--strictness", RequestWords.Strictness);

    public static Choice<PowerMode> Power { get; } = new("--power-consumption-mode", CreatorWords.Power);

    public static Choice<string> TopologyPolicy { get; } = new("--topology-manager-policy", CreatorWords.TopologyPolicy);

    public static Choice<Verbosity> Verbosity { get; } = new(
        "--verbosity",
        new(("normal", Cli.Verbosity.Normal), ("quiet", Cli.Verbosity.Quiet), ("detailed", Cli.Verbosity.Detailed)));

    public static Choice<FindingFormat> Findings { get; } = new(
        "--output",
        new(("text", FindingFormat.Text), ("json", FindingFormat.Json), ("sarif", FindingFormat.Sarif), ("github", FindingFormat.GitHub)));

    public static Choice<MapFormat> Map { get; } = new(
        "--output", new(("text", MapFormat.Text), ("svg", MapFormat.Svg), ("html", MapFormat.Html)));

    public static Choice<Shell> Shell { get; } = new(
        "SHELL", new(("bash", Cli.Shell.Bash), ("zsh", Cli.Shell.Zsh), ("fish", Cli.Shell.Fish), ("pwsh", Cli.Shell.PowerShell)));

    public static Choice<ReportFormat> Output { get; } = new("--output", new(("text", ReportFormat.Text), ("json", ReportFormat.Json)));
}
