using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>An entry of an input folder is not read.</summary>
internal sealed class InputSkippedRule : Rule
{
    public override RuleInfo Info => new(
        "PAO1013", "An entry of an input folder is not read", RuleCategory.Input, RuleSource.CommonSense)
    {
        Severity = DiagnosticSeverity.Message,
        Meaning = "An entry of an input folder was not read: hidden, not named like YAML or JSON, or a link to a folder.",
        Remedy = "Nothing, if it is not an input. Else rename it, or give it as an input of its own.",
        BadRun = Scene.Of(
            "profiles/README.txt: info PAO1013: Not read: its name ends neither in .yaml nor in .yml nor in .json.",
            "--verbosity detailed", ("profiles/README.txt", "For far-edge sites.\n")),
        GoodRun = Scene.Of("", "--verbosity detailed", ("README.txt", "For far-edge sites.\n")),
    };
}
