using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A profile stands in a file that is not read.</summary>
internal sealed class ProfileInOtherFileRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1052", "A profile stands in a file that is not read", RuleCategory.Input, RuleSource.CommonSense)
    {
        Severity = DiagnosticSeverity.Warning,
        Meaning = "A file of an input folder holds a profile and is not read, because it is hidden or not named like YAML or JSON.",
        Remedy = "Rename it, or give it as an input of its own.",
        BadRun = Scene.Run(
            "validate profiles",
            "profiles/old.bak: warning PAO1052: This file holds a PerformanceProfile and is not read: its name ends neither in .yaml nor in .yml nor "
            + "in .json. Rename it, or give it as an input of its own.",
            ("profiles/ran.yaml", Example.Profile),
            ("profiles/old.bak", Example.Profile)),
        GoodRun = Scene.Run("validate profiles", "", ("profiles/ran.yaml", Example.Profile), ("old.bak", Example.Profile)),
    };
}
