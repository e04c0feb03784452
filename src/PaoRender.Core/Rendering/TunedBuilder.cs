using System.Collections.Generic;
using PaoRender.Assets;
using PaoRender.GoTemplates;
using PaoRender.Manifests;
using PaoRender.Naming;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>Builds a profile's Tuned object: the TuneD profiles and the rule that picks the main one.</summary>
internal static class TunedBuilder
{
    private const int Priority = 20;

    public static V1Tuned Build(ProfileBuild build, Dictionary<string, string> poolLabels)
    {
        ObjectMeta metadata = Ownership.Metadata(build, ObjectNames.Tuned(build.Name));
        metadata.Namespace = ObjectNames.TunedNamespace;
        return new V1Tuned
        {
            Metadata = metadata,
            Spec = new V1TunedSpec
            {
                Profile = Profiles(build),
                Recommend =
                [
                    new V1TunedSpecRecommend
                    {
                        MachineConfigLabels = poolLabels,
                        Priority = Priority,
                        Profile = ObjectNames.Tuned(build.Name),
                    },
                ],
            },
        };
    }

    private static List<V1TunedSpecProfile> Profiles(ProfileBuild build)
    {
        TemplateData data = TunedVariables.Build(build);
        IReadOnlyList<string> names = build.Traits.TunedProfileNames;
        var profiles = new List<V1TunedSpecProfile>(names.Count);
        foreach (string name in names)
        {
            profiles.Add(new V1TunedSpecProfile
            {
                Name = name + "-" + build.Name,
                Data = build.Assets.WritableText(AssetPaths.TunedFolder + name, data),
            });
        }

        return profiles;
    }
}
