using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>The cluster state holds an object twice.</summary>
internal sealed class AmbiguousStateRule : Rule
{
    public override RuleInfo Info => new(
        TakeoverCodes.AmbiguousState, "The cluster state holds an object twice", RuleCategory.Comparing, RuleSource.Controller)
    {
        Meaning = "The cluster state holds an object twice, and the two differ.",
        Remedy = "Give the newer one only.",
    };
}
