using System.Collections.Generic;
using PaoRender.Comparison;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Takeover;

/// <summary>Compares everything that was rendered with what a cluster holds.</summary>
public static class TakeoverCheck
{
    /// <summary>One answer for each rendered object, in the order of rendering.</summary>
    public static IReadOnlyList<TakeoverAnswer> Run(IReadOnlyList<RenderedManifest> manifests, ClusterState state, OperatorRelease release)
    {
        Require.NotNull(manifests, nameof(manifests));
        Require.NotNull(state, nameof(state));
        Require.NotNull(release, nameof(release));
        var answers = new List<TakeoverAnswer>();
        var seen = new HashSet<ObjectIdentity>();
        foreach (RenderedManifest manifest in manifests)
        {
            ManifestMapping desired = ManifestObject.Read(manifest);

            // Every profile brings the cluster's one Node object.
            if (ObjectIdentity.Of(desired) is not { } identity || !seen.Add(identity)) continue;
            StateObject? existing = state.Find(identity);
            answers.Add(TakeoverComparison.Compare(desired, existing?.Root, release) with
            {
                RenderedFile = manifest.FileName,
                StateFile = existing?.Position.ToString(),
            });
        }

        return answers;
    }
}
