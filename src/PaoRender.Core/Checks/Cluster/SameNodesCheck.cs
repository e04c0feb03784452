using System;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;

namespace PaoRender.Checks;

/// <summary>
/// Profiles that select the same nodes. A cluster takes only the first of them; but somebody may well render for several clusters at
/// once, so it is not an error here.
/// </summary>
internal static class SameNodesCheck
{
    public static void Run(ClusterCheckScope scope)
    {
        foreach (IGrouping<string, ProfileInput> group in scope.Input.Profiles.GroupBy(SelectorText, StringComparer.Ordinal))
        {
            // Profiles of one name are another error.
            ProfileInput first = group.First();
            ProfileInput[] others = [.. group.Where(profile => profile.Name != first.Name)];
            if (group.Key.Length == 0 || others.Length == 0) continue;
            string more = others.Length switch
            {
                1 => "",
                2 => ", and one more profile has it too",
                _ => $", and {others.Length - 1} more profiles have it too",
            };
            scope.Warning(
                RenderCodes.SameNodes,
                others[0].At("spec", "nodeSelector"),
                $"The profile '{others[0].Name}' has the node selector of '{first.Name}' at {first.At("spec", "nodeSelector")}{more}. "
                + "A cluster takes one of them: give each a pool of its own, unless they are for different clusters.");
        }
    }

    private static string SelectorText(ProfileInput profile) => string.Join("\n", (profile.Profile.Spec?.NodeSelector ?? [])
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => pair.Key + "=" + pair.Value));
}
