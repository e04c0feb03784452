using System.Collections.Generic;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>A Tuned of the input: TuneD profiles that a user adds.</summary>
/// <param name="Tuned">The typed object.</param>
/// <param name="Document">The document that it stood in.</param>
internal sealed record TunedInput(V1Tuned Tuned, ManifestDocument Document)
{
    public string Name => Tuned.Metadata.Name ?? "";

    /// <summary>The settings of its profiles, each with its place.</summary>
    public IEnumerable<TunedSetting> Settings()
    {
        if ((Document.Root as ManifestMapping)?.Find("spec", "profile") is not ManifestSequence profiles) yield break;
        foreach (ManifestNode item in profiles.Items)
        {
            if ((item as ManifestMapping)?["data"] is not ManifestScalar { Kind: ScalarKind.String } data) continue;
            foreach (TunedSetting setting in TunedSetting.Of(Document, data)) yield return setting;
        }
    }
}
