using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>The cluster state lacks an object.</summary>
internal sealed class NotInClusterRule : Rule
{
    public override RuleInfo Info => new(
        TakeoverCodes.NotInCluster, "The cluster state lacks an object", RuleCategory.Comparing, RuleSource.Controller)
    {
        Meaning = "The build's `VerifyManifests`: the cluster state lacks a rendered object.",
        Remedy = "Collect it too; if the cluster does not have it, the operator will create it.",
    };
}
