using System.Collections.Generic;
using PaoRender.Diagnostics;
using PaoRender.Inputs;

namespace PaoRender.Checks;

/// <summary>Two profiles of one name. In the reference the later one silently overwrites the files of the earlier one.</summary>
internal static class DuplicateProfileCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        var first = new Dictionary<string, ProfileInput>();
        foreach (ProfileInput profile in scope.Input.Profiles)
        {
            if (!first.TryGetValue(profile.Name, out ProfileInput? earlier))
            {
                first.Add(profile.Name, profile);
                continue;
            }

            scope.Error(
                RenderCodes.DuplicateProfile,
                profile.At("metadata", "name"),
                $"There are two PerformanceProfiles named '{profile.Name}'; the other one is at {earlier.At("metadata", "name")}. "
                + "Rename one of them.");
        }
    }
}
