using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>A value cannot stand in a manifest.</summary>
internal sealed class UnwritableRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.Unwritable, "A value cannot stand in a manifest", RuleCategory.Profile, RuleSource.Yaml)
    {
        Meaning = "A key or value of a profile or of its pool cannot stand in a manifest: it holds a control character (U+007F to U+009F but U+0085, "
            + "U+FFFE, U+FFFF).",
        Remedy = "Remove the character.",
        Bad = new RuleExample(Example.With("additionalKernelArgs: [\"a\\u0085\\u0090b\"]")),
        Good = new RuleExample(Example.Profile),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Value, CheckGate.Always, UnwritableTextCheck.Run)];
}
