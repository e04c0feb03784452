using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Comparison;
using PaoRender.Manifests;
using PaoRender.Naming;
using PaoRender.Releases;

namespace PaoRender.Takeover;

/// <summary>Compares a rendered object with the cluster's by the rules of the operator's reconcile loop.</summary>
internal static class TakeoverComparison
{
    private const string NotReconciled = "The operator writes this object at installation only and does not look at it again.";

    /// <summary>Tells what the operator does with an existing object when it wants another.</summary>
    /// <param name="desired">The rendered object.</param>
    /// <param name="existing">The cluster's object; null when it has none.</param>
    /// <param name="release">The operator's release.</param>
    public static TakeoverAnswer Compare(ManifestMapping desired, ManifestMapping? existing, OperatorRelease release)
    {
        Require.NotNull(desired, nameof(desired));
        Require.NotNull(release, nameof(release));
        ReleaseTraits traits = ReleaseTable.Of(release);
        ObjectIdentity identity = ObjectIdentity.Of(desired)
            ?? throw new ArgumentException("The rendered object has no kind or no name.", nameof(desired));
        ObjectView? view = IsReconciled(identity) ? ObjectView.For(identity) : null;
        if (existing is null)
        {
            string note = view is null ? NotReconciled : "The operator creates it on its first pass.";
            return new TakeoverAnswer(identity, TakeoverVerdict.Missing) { Notes = [note] };
        }

        if (view is null) return new TakeoverAnswer(identity, TakeoverVerdict.Untouched) { Notes = [NotReconciled] };
        if (CrashReason(view, desired, existing) is { } reason) return Crash(identity, reason);
        var errors = new DiagnosticBag();
        ManifestMapping before = view.Parts(existing, traits.Release.Schema, errors);
        if (errors.HasErrors) return Crash(identity, "it cannot be decoded: " + string.Join(" ", errors.Items.Select(error => error.Message)));

        ManifestMapping after = view.Parts(desired, traits.Release.Schema, new DiagnosticBag());
        List<Difference> differences = MetadataView.Compare(existing, desired);
        differences.AddRange(TreeDiff.Compare(before, after, view.Rules));
        return new TakeoverAnswer(identity, differences.Count == 0 ? TakeoverVerdict.Untouched : TakeoverVerdict.Update)
        {
            Differences = differences,
            Notes = [.. differences.Count == 0 ? view.UntouchedNotes(traits) : view.UpdateNotes(existing, differences)],
        };
    }

    /// <summary>The pinning manifests of a pool are MachineConfigs too, and no profile's.</summary>
    private static bool IsReconciled(ObjectIdentity identity) =>
        identity.Kind != "MachineConfig" || identity.Name.StartsWith(ObjectNames.MachineConfig(""), StringComparison.Ordinal);

    private static TakeoverAnswer Crash(ObjectIdentity identity, string reason) => new(identity, TakeoverVerdict.Crash)
    {
        Notes = ["The operator's pass stops at this object: " + reason + "."],
    };

    /// <summary>Setting an entry in a map that is not there is fatal in Go; the server drops empty maps.</summary>
    private static string? CrashReason(ObjectView view, ManifestMapping desired, ManifestMapping existing)
    {
        foreach (string map in MetadataView.Maps)
        {
            if (MetadataView.Wanted(desired, map).Count > 0 && MetadataView.Entries(existing, map).Count == 0)
                return $"it has no {map} at all, and the operator cannot add its own to none";
        }

        return view.Crash(existing);
    }
}
