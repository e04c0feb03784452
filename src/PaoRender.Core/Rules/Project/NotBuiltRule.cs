namespace PaoRender.Rules;

/// <summary>Something is to be published or packed that was not built.</summary>
internal sealed class NotBuiltRule : Rule
{
    public override RuleInfo Info => new(
        "PAO3014", "There are no manifests to publish or pack", RuleCategory.Project, RuleSource.CommonSense)
    {
        Meaning = "`dotnet publish` or `dotnet pack` runs with `--no-build`, and the project was not built in this configuration.",
        Remedy = "Build it in that configuration first, or leave out `--no-build`.",
    };
}
