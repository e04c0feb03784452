using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Naming;
using PaoRender.Schemas;

namespace PaoRender.Checks;

/// <summary>Names of files that are too long for the ISO file of an image-based install.</summary>
internal static class ImageFileNameCheck
{
    // What an ISO 9660 file system has room for; a longer name fails the install.
    private const int Longest = 30;

    public static void Run(ProfileCheckScope scope)
    {
        if (scope.Cluster.Input.ImageBasedAt is not { } said || scope.Profile.Name.Length == 0) return;
        string[] files = [.. Files(scope).Where(file => file.Length > Longest)];
        if (files.Length == 0) return;
        int most = Longest - FileNames.OfProfile("", V1MachineConfig.KubeKind).Length;
        string shorten = scope.Profile.Name.Length > most ? $"Give the profile a name of {most} characters at most, or name" : "Name";
        scope.ReportOnce(
            RenderCodes.LongFileName,
            DiagnosticSeverity.Warning,
            scope.Profile.Input.At("metadata", "name"),
            $"An image-based install, which {said} asks for, takes names of files up to {Longest} characters, and '{files[0]}' has {files[0].Length}"
            + $"{(files.Length > 1 ? $" ({files.Length} files of this profile are too long)" : "")}. {shorten} the files otherwise where you hand "
            + "them over.");
    }

    private static IEnumerable<string> Files(ProfileCheckScope scope)
    {
        string[] kinds = [V1MachineConfig.KubeKind, V1KubeletConfig.KubeKind, V1RuntimeClass.KubeKind, V1Tuned.KubeKind];
        foreach (string kind in kinds) yield return FileNames.OfProfile(scope.Profile.Name, kind);
        if (scope.Cluster.Partitions.IsOn && scope.Profile.Pool is { } pool) yield return FileNames.OfPinning(pool.Name);
    }
}
