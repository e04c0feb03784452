using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Profiles;
using PaoRender.Rendering;

namespace PaoRender.Admission;

/// <summary>
/// Profiles that select the same nodes. A cluster takes only the first of them; but somebody may well render for several clusters at
/// once, so it is no error here.
/// </summary>
internal static class SelectorRules
{
    public static void Check(RenderScope render, List<ProfileInput> profiles)
    {
        if (render.Request.Strictness == Strictness.Reference) return;
        foreach (IGrouping<string, ProfileInput> group in profiles.GroupBy(SelectorText, StringComparer.Ordinal))
        {
            // Profiles of one name are another fault.
            ProfileInput first = group.First();
            ProfileInput[] others = [.. group.Where(profile => profile.Name != first.Name)];
            if (group.Key.Length == 0 || others.Length == 0) continue;
            string more = others.Length > 1 ? $", and {others.Length - 1} more profiles have it too" : "";
            render.Diagnostics.Warning(
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
