using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Naming;

namespace PaoRender.Checks;

/// <summary>TuneD patches that include the TuneD profile of a PerformanceProfile that there is not.</summary>
internal static class TunedIncludeCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        // Without profiles the input is a part of a cluster, whose profiles are somewhere else.
        if (scope.Input.Profiles.Count == 0 || scope.MayLackObjects) return;
        if (scope.Input.Profiles.Any(profile => profile.Name.Length == 0 || scope.IsUnknown(profile.Document, "metadata", "name"))) return;
        string[] made = [.. scope.Input.Profiles.Select(profile => ObjectNames.Tuned(profile.Name)), .. OfUsers(scope)];
        foreach (TunedInput tuned in scope.Input.Tuneds)
        {
            foreach (TunedSetting setting in tuned.Settings().Where(setting => setting is { Section: "main", Key: "include" }))
            {
                foreach (string name in Names(setting.Value)) CheckName(scope, setting, name, made);
            }
        }
    }

    private static void CheckName(ClusterCheckScope scope, TunedSetting setting, string name, string[] made)
    {
        // Names of other profiles, and those that TuneD makes of a function, may be anything; other placeholders were reported.
        if (!name.StartsWith(ObjectNames.Tuned(""), StringComparison.Ordinal) || OddText.HasPlaceholder(name) || made.Contains(name)) return;
        string advice = Spelling.Nearest(name, made) is { } near ? $"Did you mean '{near}'?"
            : $"The profiles of the input give {string.Join(", ", scope.Input.Profiles.Select(profile => ObjectNames.Tuned(profile.Name)))}.";
        scope.ReportOnce(
            RenderCodes.UnknownTunedInclude,
            DiagnosticSeverity.Error,
            setting.Position,
            $"No PerformanceProfile of the input makes the TuneD profile '{name}', and TuneD applies nothing at all without it. {advice}");
    }

    private static IEnumerable<string> OfUsers(ClusterCheckScope scope) =>
        scope.Input.Tuneds.SelectMany(tuned => tuned.Tuned.Spec?.Profile ?? []).Select(profile => profile.Name ?? "");

    private static IEnumerable<string> Names(string include) =>
        include.Split(',', ';').Select(name => name.Trim().TrimStart('-')).Where(name => name.Length > 0);
}
