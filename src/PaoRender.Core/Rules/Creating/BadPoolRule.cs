using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>No profile can be made for a pool.</summary>
internal sealed class BadPoolRule : Rule
{
    public override RuleInfo Info => new(CreatorCodes.BadPool, "No profile can be made for a pool", RuleCategory.Hardware, RuleSource.CommonSense)
    {
        Meaning = "There is no pool of that name, it has no node, no label of its own or no labels that select nodes, or a node is in two pools.",
        Remedy = "The message says which; `pao info` lists pools and nodes.",
    };
}
