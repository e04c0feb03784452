using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A wish cannot be met.</summary>
internal sealed class BadWishRule : Rule
{
    public override RuleInfo Info => new(CreatorCodes.BadWish, "A wish cannot be met", RuleCategory.Hardware, RuleSource.CommonSense)
    {
        Meaning = "What the options ask of `pao create` is not possible on the machines, in the release, or together.",
        Remedy = "The message says what is.",
    };
}
