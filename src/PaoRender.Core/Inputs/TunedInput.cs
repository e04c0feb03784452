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

    /// <summary>Its profiles.</summary>
    public IEnumerable<TunedText> Profiles()
    {
        if ((Document.Root as ManifestMapping)?.Find("spec", "profile") is not ManifestSequence profiles) yield break;
        foreach (ManifestNode item in profiles.Items)
        {
            if (item is not ManifestMapping profile) continue;
            ManifestScalar? data = profile["data"] as ManifestScalar is { Kind: ScalarKind.String } text ? text : null;
            yield return new TunedText(profile["name"] as ManifestScalar, data is null ? [] : [.. TunedSetting.Of(Document, data)]);
        }
    }
}
