using System;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Keys and values of labels and annotations that no cluster takes, and keys that are hardly what was meant.</summary>
internal static class LabelSyntaxCheck
{
    /// <summary>What a label's key has to be.</summary>
    public const string KeyRule =
        "use up to 63 letters, digits, '-', '_' and '.', with a letter or digit at both ends, and before it a DNS name and '/' where wanted";

    /// <summary>What a label's value has to be.</summary>
    public const string ValueRule =
        "use up to 63 letters, digits, '-', '_' and '.', with a letter or digit at both ends, or leave it empty";

    private static readonly string[] s_known =
    [
        "machineconfiguration.openshift.io/role", "machineconfiguration.openshift.io/mco-built-in",
        "performance.openshift.io/weak-owner-reference-name",
    ];

    // Whatever comes after these is somebody's own word.
    private static readonly string[] s_prefixes = ["node-role.kubernetes.io", "pools.operator.machineconfiguration.openshift.io"];

    public static void Run(ClusterCheckScope scope)
    {
        foreach (ManifestDocument document in scope.Input.Companions.Select(companion => companion.Document)
            .Concat(scope.Input.Profiles.Select(profile => profile.Document)))
        {
            foreach (ManifestEntry label in LabelMaps.Labels(document.Root))
            {
                CheckKey(scope, document, label, "label");
                CheckValue(scope, document, label);
            }

            foreach (ManifestEntry annotation in LabelMaps.Annotations(document.Root)) CheckKey(scope, document, annotation, "annotation");
        }
    }

    /// <summary>Whether a selector holds a label that no cluster takes: what it selects is anybody's guess.</summary>
    public static bool IsBroken(ManifestNode? selector) => selector is not null
        && (LabelMaps.Below(selector).Any(label => !KubernetesName.IsQualified(label.Key) || !IsValue(label.Value))
            || LabelMaps.Requirements(selector).Any(requirement =>
                ((requirement["values"] as ManifestSequence)?.Items.Any(value => !IsValue(value)) ?? false)
                || (requirement["key"] is ManifestScalar { Kind: ScalarKind.String } key && !KubernetesName.IsQualified(key.Text))));

    private static bool IsValue(ManifestNode node) =>
        node is not ManifestScalar { Kind: ScalarKind.String } value || KubernetesName.IsLabelValue(value.Text);

    private static void CheckKey(ClusterCheckScope scope, ManifestDocument document, ManifestEntry label, string what)
    {
        SourcePosition position = label.In(document.File);
        if (!KubernetesName.IsQualified(label.Key))
        {
            string message = $"'{label.Key}' is not a valid {what} key: {KeyRule}.";
            scope.ReportOnce(RenderCodes.BadLabels, DiagnosticSeverity.Error, position, message);
        }
        else if (what == "label" && Meant(label.Key) is { } meant)
        {
            string message = $"Nothing looks at the label '{label.Key}'. Did you mean '{meant}'?";
            scope.ReportOnce(ReadingCodes.UnknownField, DiagnosticSeverity.Warning, position, message);
        }
    }

    private static void CheckValue(ClusterCheckScope scope, ManifestDocument document, ManifestEntry label)
    {
        if (IsValue(label.Value) || label.Value is not ManifestScalar value) return;
        string message = $"'{value.Text}' is not a valid label value: {ValueRule}.";
        scope.ReportOnce(RenderCodes.BadLabels, DiagnosticSeverity.Error, value.In(document.File), message);
    }

    private static string? Meant(string key)
    {
        if (s_known.Contains(key)) return null;
        if (Spelling.Nearest(key, s_known) is { } known) return known;
        int slash = key.IndexOf('/');
        if (slash < 0) return null;
        string prefix = key.Substring(0, slash);
        return !s_prefixes.Contains(prefix, StringComparer.Ordinal) && Spelling.Nearest(prefix, s_prefixes) is { } nearest
            ? nearest + key.Substring(slash)
            : null;
    }
}
