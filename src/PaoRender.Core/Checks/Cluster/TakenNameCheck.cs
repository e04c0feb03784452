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
/// Objects of the user that have the name of one that is made from a profile: a cluster keeps one of them, and the operator overwrites it.
/// </summary>
internal static class TakenNameCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        ILookup<(string Kind, string Name), Companion> companions = scope.Input.Companions.ToLookup(companion => (companion.Kind, companion.Name));
        foreach (ProfileFacts profile in scope.Facts.Profiles)
        {
            foreach ((string Kind, string Name) taken in Made(profile.Name))
            {
                foreach (Companion companion in companions[taken].Where(companion => !IsOurs(companion, profile.Name)))
                    Refuse(scope, companion, profile.Name);
            }
        }
    }

    private static (string Kind, string Name)[] Made(string profile) =>
    [
        (V1MachineConfig.KubeKind, ObjectNames.MachineConfig(profile)),
        (V1KubeletConfig.KubeKind, ObjectNames.KubeletConfig(profile)),
        (V1Tuned.KubeKind, ObjectNames.Tuned(profile)),
    ];

    /// <summary>Whether it comes from a render or a cluster: by its file's name or by its owner.</summary>
    private static bool IsOurs(Companion companion, string profile)
    {
        if (Path.GetFileName(companion.Document.File) == FileNames.OfProfile(profile, companion.Kind)) return true;
        var metadata = (companion.Document.Root as ManifestMapping)?["metadata"] as ManifestMapping;
        return metadata?["ownerReferences"] is ManifestSequence { Items.Count: > 0 }
            || metadata?.Find("labels", ObjectNames.WeakOwnerLabel) is ManifestScalar;
    }

    private static void Refuse(ClusterCheckScope scope, Companion companion, string profile) => scope.ReportOnce(
        RenderCodes.TakenName,
        DiagnosticSeverity.Error,
        Positions.Find(companion.Document, "metadata", "name"),
        $"The operator makes a {companion.Kind} '{companion.Name}' for profile '{profile}' and overwrites this one. Give it another name.");
}
