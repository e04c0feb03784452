using System;
using System.Globalization;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Checks;

/// <summary>Options of the kubelet's managers in a kubelet configuration.</summary>
internal static class ManagerOptionCheck
{
    public static void Run(KubeletScope scope)
    {
        foreach (ManifestEntry entry in scope.Entries)
        {
            if (KubeletSettings.KeyOf(entry, ManagerOption.Fields) is not { } field || entry.Value is not ManifestMapping options) continue;
            foreach (ManifestEntry option in options.Entries)
            {
                if (Problem(scope, field, option) is var (weight, problem))
                    scope.Report(weight, option, problem);
            }
        }
    }

    private static (DiagnosticSeverity Weight, string Problem)? Problem(KubeletScope scope, string field, ManifestEntry option)
    {
        OperatorRelease release = scope.Release;
        ManagerOption[] here = [.. ManagerOption.All.Where(known => known.Field == field)];
        if (Array.Find(here, candidate => candidate.Name == option.Key) is not { } known)
        {
            string[] names = [.. here.Where(candidate => candidate.IsIn(release)).Select(candidate => candidate.Name)];
            string advice = Spelling.Nearest(option.Key, names) is { } near ? $"Did you mean '{near}'?" : $"There are {string.Join(", ", names)}.";
            return (DiagnosticSeverity.Error, $"The kubelet does not start with the unknown option '{option.Key}' in {field}. {advice}");
        }

        if (!known.IsIn(release))
        {
            return (
                DiagnosticSeverity.Error,
                $"The option '{known.Name}' in {field} came with {known.Since}, and a kubelet without it does not start. Remove it for {release}.");
        }

        string value = option.Value is ManifestScalar scalar ? scalar.Text : "";
        bool fits = known.Name == "max-allowable-numa-nodes"
            ? int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0
            : value is "true" or "false";
        string words = known.Name == "max-allowable-numa-nodes" ? "a whole number in quotes, such as \"8\"" : "\"true\" or \"false\"";
        if (!fits) return (DiagnosticSeverity.Error, $"The option '{known.Name}' in {field} cannot be '{value}'. Write {words}.");
        return known.IsAlphaIn(release) && !scope.Cluster.Gates.IsEnabled(known.AlphaGate) ? (GateWeight(scope), Alpha(known, release)) : null;
    }

    // Where the input says nothing of gates, or names a set of many, the cluster may have it on.
    private static DiagnosticSeverity GateWeight(KubeletScope scope) =>
        scope.Cluster.Input.FeatureGates.Exists(gate => gate.Spec?.FeatureSet is null or "" or "Default" or "CustomNoUpgrade")
            ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;

    private static string Alpha(ManagerOption option, OperatorRelease release) =>
        $"The option '{option.Name}' in {option.Field} is of alpha level in {release}, and the kubelet does not start with it unless "
        + $"the feature gate {option.AlphaGate} is on. Remove it, or enable the gate in the FeatureGate 'cluster'.";
}
