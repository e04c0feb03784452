using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Naming;
using PaoRender.Schemas;

namespace PaoRender.Checks;

/// <summary>
/// Objects of the user, or TuneD profiles in them, that have the name of one that is made from a profile: a cluster keeps one of them, and
/// the operator overwrites it.
/// </summary>
internal static class TakenNameCheck
{
    // The operator makes it of the kernel arguments of a Tuned, on a cluster that runs.
    private const string KernelArguments = "50-nto-";

    public static void Run(ClusterCheckScope scope)
    {
        ILookup<(string Kind, string Name), Companion> companions = scope.Input.Companions.ToLookup(companion => (companion.Kind, companion.Name));
        foreach (ProfileFacts profile in scope.Facts.Profiles)
        {
            foreach ((string Kind, string Name) taken in Made(profile))
            {
                foreach (Companion companion in companions[taken].Where(companion => !IsOurs(companion, profile.Name)))
                    Refuse(scope, Positions.Find(companion.Document, "metadata", "name"), $"{companion.Kind} '{companion.Name}'", profile.Name);
            }

            CheckTuneds(scope, profile);
        }

        CheckPinning(scope);
    }

    private static (string Kind, string Name)[] Made(ProfileFacts profile) =>
    [
        (V1MachineConfig.KubeKind, ObjectNames.MachineConfig(profile.Name)),
        (V1MachineConfig.KubeKind, KernelArguments + profile.PoolName),
        (V1KubeletConfig.KubeKind, ObjectNames.KubeletConfig(profile.Name)),
        (V1Tuned.KubeKind, ObjectNames.Tuned(profile.Name)),
        (V1RuntimeClass.KubeKind, ObjectNames.RuntimeClass(profile.Name)),
    ];

    /// <summary>TuneD profiles of another Tuned: of two of one name TuneD has one.</summary>
    private static void CheckTuneds(ClusterCheckScope scope, ProfileFacts profile)
    {
        string[] made = [.. scope.Facts.Traits.TunedProfileNames.Select(name => name + "-" + profile.Name)];
        foreach (TunedInput tuned in scope.Input.Tuneds.Where(tuned => tuned.Name != made[0]))
        {
            foreach (TunedText text in tuned.Profiles().Where(text => Array.IndexOf(made, text.Name) >= 0))
                Refuse(scope, text.NameAt!.In(tuned.Document.File), $"TuneD profile '{text.Name}'", profile.Name);
        }
    }

    /// <summary>MachineConfigs in place of those that pin the pools of a partitioned cluster.</summary>
    private static void CheckPinning(ClusterCheckScope scope)
    {
        // On an old single node the user's files are the very switch.
        if (!scope.Facts.Partitions.IsOn || scope.Facts.Partitions.Source == PartitioningSource.Legacy) return;
        HashSet<string> made = [.. scope.Facts.PinnedPools.Select(ObjectNames.PinningMachineConfig)];
        foreach (MachineConfigInput other in scope.Input.MachineConfigs.Where(other => made.Contains(other.Name)))
        {
            if (scope.Facts.OwnMachineConfigs.Contains(other) || other.Position == SourcePosition.None) continue;
            scope.ReportOnce(
                RenderCodes.TakenName,
                DiagnosticSeverity.Error,
                other.Position,
                $"A MachineConfig '{other.Name}' is made for a partitioned cluster, and a cluster keeps one of the two. Remove this one.");
        }
    }

    /// <summary>Whether it comes from a render or a cluster: by its file's name or by its owner.</summary>
    private static bool IsOurs(Companion companion, string profile)
    {
        if (Path.GetFileName(companion.Document.File) == FileNames.OfProfile(profile, companion.Kind)) return true;
        var metadata = (companion.Document.Root as ManifestMapping)?["metadata"] as ManifestMapping;
        return metadata?["ownerReferences"] is ManifestSequence { Items.Count: > 0 }
            || metadata?.Find("labels", ObjectNames.WeakOwnerLabel) is ManifestScalar;
    }

    private static void Refuse(ClusterCheckScope scope, SourcePosition at, string what, string profile) => scope.ReportOnce(
        RenderCodes.TakenName,
        DiagnosticSeverity.Error,
        at,
        $"The operator makes a {what} for profile '{profile}' and overwrites this one. Give it another name.");
}
