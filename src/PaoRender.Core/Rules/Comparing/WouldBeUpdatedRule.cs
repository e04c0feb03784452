using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>The operator would update an object.</summary>
internal sealed class WouldBeUpdatedRule : Rule
{
    public override RuleInfo Info => new(
        TakeoverCodes.WouldBeUpdated, "The operator would update an object", RuleCategory.Comparing, RuleSource.Controller)
    {
        Meaning = "The build's `VerifyManifests`: the operator would update an object of the cluster. The log has the differences.",
        Remedy = "Render with the assets, the release and the input of that cluster, or accept the update.",
    };
}
