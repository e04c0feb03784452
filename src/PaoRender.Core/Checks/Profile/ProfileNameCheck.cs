using PaoRender.Diagnostics;
using PaoRender.Naming;

namespace PaoRender.Checks;

/// <summary>The profile's name, which becomes part of object and file names.</summary>
internal static class ProfileNameCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        string name = scope.Profile.Name;
        if (ResourceName.IsAcceptable(name, scope.Cluster.Request.Strictness)) return;
        scope.Refuse(RenderCodes.BadName, $"The profile name '{name}' is not a valid RFC 1123 name: {ResourceName.Rule}.", "metadata", "name");
    }
}
