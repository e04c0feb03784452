using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>The operator would stop at an object.</summary>
internal sealed class WouldStopRule : Rule
{
    public override RuleInfo Info => new(
        TakeoverCodes.WouldStop, "The operator would stop at an object", RuleCategory.Comparing, RuleSource.Controller)
    {
        Meaning = "The build's `VerifyManifests`: the operator's pass would stop at an object of the cluster.",
        Remedy = "Repair the object: the message says what it lacks.",
    };
}
