namespace PaoRender.Cli;

/// <summary>The options that take one of a few words.</summary>
internal static class Choices
{
    public static Choice<OwnerReferenceMode> OwnerRef { get; } = new(
        "--owner-ref",
        ("label-name", OwnerReferenceMode.LabelName),
        ("k8s", OwnerReferenceMode.Kubernetes),
        ("none", OwnerReferenceMode.None));

    public static Choice<MatchMode> Match { get; } = new(
        "--match", ("controller", MatchMode.Controller), ("render", MatchMode.Render));

    public static Choice<Strictness> Strictness { get; } = new(
        "--strictness", ("strict", PaoRender.Strictness.Strict), ("reference", PaoRender.Strictness.Reference));

    public static Choice<Verbosity> Verbosity { get; } = new(
        "--verbosity",
        ("normal", Cli.Verbosity.Normal),
        ("quiet", Cli.Verbosity.Quiet),
        ("detailed", Cli.Verbosity.Detailed));

    public static Choice<ReportFormat> Output { get; } = new("--output", ("text", ReportFormat.Text), ("json", ReportFormat.Json));
}
