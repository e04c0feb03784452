namespace PaoRender.Rules;

/// <summary>There is no cluster state to verify.</summary>
internal sealed class NoClusterStateRule : Rule
{
    public override RuleInfo Info => new(
        "PAO3009", "There is no cluster state to verify", RuleCategory.Project, RuleSource.CommonSense)
    {
        Meaning = "The target `VerifyManifests` was called, and the project has no `ClusterState` to compare with.",
        Remedy = "Add the item: files, folders or must-gather trees.",
    };
}
