using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;
using PaoRender.Releases;

namespace PaoRender.Rules;

/// <summary>Several runtime configurations select a pool.</summary>
internal sealed class SeveralRuntimeConfigsRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.SeveralRuntimeConfigs, "Several runtime configurations select a pool", RuleCategory.Pool, RuleSource.Controller)
    {
        Meaning = "More than one ContainerRuntimeConfig selects the profile's pool (4.14 to 4.17).",
        Remedy = "Keep one of them.",
        Bad = new RuleExample(Example.Pooled + Runtime("one") + Runtime("two")) { Release = new OperatorRelease(4, 16) },
        Good = new RuleExample(Example.Profile) { Release = new OperatorRelease(4, 16) },
    };

    public override IReadOnlyList<Check> Checks => [Check.OfProfile(CheckStage.Pool, CheckGate.Always, ContainerRuntimeCheck.Run)];

    private static string Runtime(string name) =>
        Example.PoolSettings("ContainerRuntimeConfig", name, "containerRuntimeConfig:\n    defaultRuntime: crun");
}
