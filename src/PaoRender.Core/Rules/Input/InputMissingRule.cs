using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>An input does not exist.</summary>
internal sealed class InputMissingRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1010", "An input does not exist", RuleCategory.Input, RuleSource.CommonSense)
    {
        AtTimes = DiagnosticSeverity.Warning,
        Meaning = "An input that was given does not exist. As a warning: nothing matches a pattern of files to ignore, so it leaves nothing out.",
        Remedy = "Correct the path; a relative one starts from the current folder (from the project's folder in a build). "
            + "Correct the pattern, or remove it.",
        BadRun = Scene.Run(
            "validate profile",
            "profile: error PAO1010: This input does not exist; give a file or a folder that does.",
            ("profiles/ran.yaml", Example.Profile)),
        GoodRun = Scene.Run("validate profiles", "", ("profiles/ran.yaml", Example.Profile)),
    };
}
