using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A character looks like another.</summary>
internal sealed class OddCharacterRule : Rule
{
    public override RuleInfo Info => new(
        ReadingCodes.OddCharacter, "A character looks like another", RuleCategory.Reading, RuleSource.CommonSense)
    {
        AtTimes = DiagnosticSeverity.Warning,
        Meaning = "A key or text holds a character that looks like another, or like nothing: curly quotes, dashes, no-break and zero-width spaces. A "
            + "warning in kernel arguments and in Tuned objects, whose comments and summaries are left alone.",
        Remedy = "The message names the character and says what to write.",
        Bad = new RuleExample(Example.With("net: {userLevelNetworking: true, devices: [{interfaceName: \u201cens1f0\u201d}]}")),
        Good = new RuleExample(Example.With("net: {userLevelNetworking: true, devices: [{interfaceName: ens1f0}]}")),
    };

    public override IReadOnlyList<Check> Checks =>
    [
        Check.OfProfile(CheckStage.Letters, CheckGate.StrictOnly, OddCharacterCheck.Run),
        Check.OfInput(CheckStage.Rest, CheckGate.StrictOnly, CompanionCharacterCheck.Run),
    ];
}
