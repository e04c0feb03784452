using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>The memory that the system keeps can be added up.</summary>
internal static class ReservedMemoryCheck
{
    private static readonly char[] s_brackets = ['[', ']'];

    public static void Run(ProfileCheckScope scope)
    {
        foreach ((string field, string problem) in scope.Profile.Kubelet.Unreadable)
        {
            string message =
                $"The reserved memory cannot be added up: '{field}' {problem} Give an amount of memory, or give reservedMemory itself.";
            if (Find(scope, field) is not { } term)
            {
                scope.Refuse(RenderCodes.BadKubeletSnippet, message, "metadata", "annotations", Annotations.KubeletSnippet);
                continue;
            }

            // What comes later says nothing of the same amount.
            scope.KubeletPlaces.Add((term.Line, term.Column));
            scope.Error(RenderCodes.BadKubeletSnippet, KubeletSnippetCheck.Place(scope.Profile.Input, term.Line, term.Column), message);
        }
    }

    /// <summary>The term as it was written; null where it was not.</summary>
    private static ManifestEntry? Find(ProfileCheckScope scope, string field)
    {
        string[] keys = field.Split(s_brackets);
        return KubeletSettings.Of(scope)
            .Where(entry => KubeletSettings.IsKey(entry, keys[0]))
            .SelectMany(entry => (entry.Value as ManifestMapping)?.Entries ?? [])
            .Where(entry => entry.Key == keys[1])
            .Select(entry => (ManifestEntry?)entry)
            .FirstOrDefault();
    }
}
