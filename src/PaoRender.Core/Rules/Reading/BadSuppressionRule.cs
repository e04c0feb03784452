using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A suppression lacks a code or a reason.</summary>
internal sealed class BadSuppressionRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.BadSuppression, "A suppression lacks a code or a reason", RuleCategory.Reading, RuleSource.CommonSense)
    {
        Meaning = "A comment `# pao: disable=...` has no code or no reason.",
        Remedy = "Write `# pao: disable=PAO1532 test bench with two CPUs`.",
        Bad = new RuleExample(Example.Profile.Replace("\"0-1\"\n", "\"0-1\"  # pao: disable=PAO1532\n")),
        Good = new RuleExample(Example.Profile.Replace("\"0-1\"\n", "\"0-1\"  # pao: disable=PAO1532 a test bench\n")),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfInput(CheckStage.Input, CheckGate.StrictOnly, SuppressionCheck.Run)];
}
