using System;
using PaoRender.Inputs;
using PaoRender.Releases;

namespace PaoRender.Checks;

/// <summary>Good values of annotations that change nothing, because of the release or of the rest of the profile.</summary>
internal static class AnnotationEffect
{
    /// <summary>Why a value changes nothing, and what to write; null where it does.</summary>
    /// <param name="scope">The profile.</param>
    /// <param name="key">The annotation's key.</param>
    /// <param name="value">A value that it may have.</param>
    public static string? Idle(ProfileCheckScope scope, string key, string value) => key switch
    {
        Annotations.EnableRps when IdleRps(scope, value) is { } advice =>
            $"In release {scope.Traits.Release} the value '{value}' of the annotation '{key}' changes nothing. {advice}",
        Annotations.EnablePhysicalRps when value == "true" && !scope.Profile.Rps =>
            $"The annotation '{key}' changes nothing while packet steering is off. "
            + (scope.Traits.Rps == RpsRule.AnnotationOnly
                ? $"Set '{Annotations.EnableRps}' to \"true\", or remove it."
                : "Set spec.workloadHints.realTime to true, or remove it."),
        Annotations.OvsDpdkLoadBalancing when !scope.Profile.Cpus.HasOvsDpdk && !scope.HasError("spec", "cpu", "ovsDpdk")
            && !scope.HasDoubt(scope.Profile.Input.Document) =>
            $"The annotation '{key}' changes nothing without spec.cpu.ovsDpdk. Name the CPUs there, or remove it.",
        _ => null,
    };

    // What the release does not look at.
    private static string? IdleRps(ProfileCheckScope scope, string value) => (scope.Traits.Rps, value) switch
    {
        (RpsRule.HintOrAnnotation, "enable") => "Write true.",
        (RpsRule.HintOrAnnotation, not "true") => "To turn packet steering off set spec.workloadHints.realTime to false.",
        (RpsRule.AnnotationThenHint, "enable") => "Write true.",
        (RpsRule.AnnotationThenHint, "disable") => "Write false.",
        _ => null,
    };

    /// <summary>The annotation that was meant where only its prefix is missing or another one; null for none.</summary>
    public static string? MeantWithoutPrefix(string written)
    {
        string name = written.Substring(written.LastIndexOf('/') + 1);
        string prefix = written.Substring(0, written.Length - name.Length);
        if (prefix.Length > 0 && prefix.IndexOf("openshift", StringComparison.OrdinalIgnoreCase) < 0) return null;
        foreach (AnnotationRule rule in AnnotationRule.All)
        {
            if (rule.Key != written && rule.Key.Substring(rule.Key.LastIndexOf('/') + 1) == name) return rule.Key;
        }

        return null;
    }
}
