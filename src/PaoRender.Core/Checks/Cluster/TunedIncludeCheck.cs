using System;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Naming;

namespace PaoRender.Checks;

/// <summary>TuneD patches that include a TuneD profile that nobody makes.</summary>
internal static class TunedIncludeCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        // Without profiles the input is a part of a cluster, whose profiles are somewhere else.
        if (scope.Input.Profiles.Count == 0 || scope.MayLackObjects) return;
        if (scope.Input.Profiles.Any(profile => profile.Name.Length == 0 || scope.IsUnknown(profile.Document, "metadata", "name"))) return;
        string[] made =
        [
            .. scope.Input.Profiles.SelectMany(profile => scope.Facts.Traits.TunedProfileNames.Select(name => name + "-" + profile.Name)),
            .. scope.Input.Tuneds.SelectMany(tuned => tuned.Profiles()).Select(profile => profile.Name).Where(name => name.Length > 0),
            .. ShippedTunedProfiles.Names,
        ];
        foreach ((TunedSetting setting, string name) in scope.Input.Tuneds
            .SelectMany(tuned => tuned.Profiles()).SelectMany(profile => profile.Includes()))
            CheckName(scope, setting, name, made);
    }

    private static void CheckName(ClusterCheckScope scope, TunedSetting setting, string name, string[] made)
    {
        // With a dash before it TuneD takes it where it is, and is content where it is not. Names made of a function may be anything.
        if (name.StartsWith("-", StringComparison.Ordinal)) return;
        bool isOurs = name.StartsWith(ObjectNames.Tuned(""), StringComparison.Ordinal);
        if (made.Contains(name) || OddText.HasPlaceholder(name) || (!isOurs && setting.Value.Contains('$'))) return;
        string? near = Spelling.Nearest(name, made);
        string known = isOurs
            ? $"The profiles of the input give {string.Join(", ", scope.Input.Profiles.Select(profile => ObjectNames.Tuned(profile.Name)))}."
            : "Add the Tuned that has it.";

        // An image may hold profiles of its own, so only a slip of the pen is sure.
        scope.ReportOnce(
            RenderCodes.UnknownTunedInclude,
            isOurs || near is not null ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            setting.Position,
            (isOurs ? $"No PerformanceProfile of the input makes the TuneD profile '{name}', and " : $"There is no TuneD profile '{name}', and ")
            + $"TuneD applies nothing at all without it. {(near is null ? known : $"Did you mean '{near}'?")}");
    }
}
