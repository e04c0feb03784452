using PaoRender.Diagnostics;
using PaoRender.Inputs;

namespace PaoRender.Checks;

/// <summary>The memory that the system keeps can be added up.</summary>
internal static class ReservedMemoryCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        foreach ((string field, string problem) in scope.Profile.Kubelet.Unreadable)
        {
            scope.Refuse(
                RenderCodes.BadKubeletSnippet,
                $"The reserved memory cannot be added up: '{field}' {problem} Give an amount of memory, or give reservedMemory itself.",
                "metadata", "annotations", Annotations.KubeletSnippet);
        }
    }
}
