using PaoRender.Diagnostics;
using PaoRender.Naming;

namespace PaoRender.Checks;

/// <summary>The profile's name, which becomes part of object and file names.</summary>
internal static class ProfileNameCheck
{
    // What an API server takes as the name of an object.
    private const int MostCharacters = 253;

    public static void Run(ProfileCheckScope scope)
    {
        string name = scope.Profile.Name;
        if (ResourceName.IsAcceptable(name, scope.Cluster.Request.Strictness)) return;
        if (name.Length == 0 && scope.HasDoubt(scope.Profile.Input.Document)) return;
        if (name.Length == 0 && scope.Profile.Input.Profile.Metadata.GenerateName is not null)
        {
            scope.RefuseKey(
                RenderCodes.BadName,
                "Objects and files are named after the profile, so it needs a name of its own: write 'name' instead of 'generateName'.",
                "metadata",
                "generateName");
            return;
        }

        scope.Refuse(RenderCodes.BadName, NameAdvice.Problem("The profile", name), "metadata", "name");
    }

    /// <summary>What a cluster refuses although the reference renders it.</summary>
    public static void RunForCluster(ProfileCheckScope scope)
    {
        string longest = ObjectNames.Tuned(scope.Profile.Name);
        if (longest.Length > MostCharacters && scope.Profile.Name.Length <= MostCharacters)
        {
            int most = MostCharacters - ObjectNames.Tuned("").Length;
            scope.Refuse(
                RenderCodes.BadName,
                $"The profile's name has {scope.Profile.Name.Length} characters, and the names of its objects leave room for {most}.",
                "metadata",
                "name");
        }

        if (scope.Profile.Input.Profile.Metadata.Namespace is not { Length: > 0 }) return;
        scope.RefuseKey(RenderCodes.BadName, "A PerformanceProfile belongs to the whole cluster: leave 'namespace' out.", "metadata", "namespace");
    }
}
