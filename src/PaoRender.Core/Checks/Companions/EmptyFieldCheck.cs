using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>
/// Fields without a value, which a cluster takes as if they were left out. It runs last, because most that can be said of such a field
/// says more.
/// </summary>
internal static class EmptyFieldCheck
{
    // Programs write these, the operator's and ours among them, and write nulls for what is not there.
    private static readonly string[] s_written = ["MachineConfig", "KubeletConfig", "Tuned", "WorkloadPartitions"];

    public static void Run(ClusterCheckScope scope)
    {
        IEnumerable<ManifestDocument> documents = scope.Input.Companions
            .Where(companion => !s_written.Contains(companion.Kind)).Select(companion => companion.Document)
            .Concat(scope.Input.Profiles.Select(profile => profile.Document));
        foreach (ManifestDocument document in documents)
        {
            foreach (ManifestEntry entry in (document.Root as ManifestMapping)?.Entries ?? [])
            {
                // Tools write 'creationTimestamp: null' into metadata, and what is in a status is for the cluster to say.
                if (entry.Key == "metadata") Look(scope, document, (entry.Value as ManifestMapping)?["labels"]);
                else if (entry.Key != "status" || IsInfrastructure(document)) Look(scope, document, entry);
            }
        }
    }

    private static bool IsInfrastructure(ManifestDocument document) => DocumentHead.Of(document)?.Kind == "Infrastructure";

    private static void Look(ClusterCheckScope scope, ManifestDocument document, ManifestEntry entry)
    {
        SourcePosition key = entry.In(document.File), value = entry.Value.In(document.File);
        if (!entry.Value.IsNull)
        {
            // What stands instead of a text or a list has no fields.
            if (!scope.HasReadingError(value)) Look(scope, document, entry.Value);
            return;
        }

        if (!scope.HasAnyAt(key) && !scope.HasAnyAt(value))
            scope.Warning(RenderCodes.EmptyField, key, $"'{entry.Key}' has no value, which is as if it were left out. Give it one, or remove it.");
    }

    private static void Look(ClusterCheckScope scope, ManifestDocument document, ManifestNode? node)
    {
        foreach (ManifestEntry entry in (node as ManifestMapping)?.Entries ?? []) Look(scope, document, entry);
        foreach (ManifestNode item in (node as ManifestSequence)?.Items ?? []) Look(scope, document, item);
    }
}
