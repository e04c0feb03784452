using System;
using System.Collections.Generic;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>
/// Placeholders that were not filled in, and characters that look like others, in what a render reads. Where a cluster would take the
/// text as it stands, as it does in kernel arguments and in annotations of other people, they are warnings.
/// </summary>
internal static class OddTexts
{
    /// <summary>The weight of an odd text; null where any text belongs.</summary>
    public static DiagnosticSeverity? Weight(OddText text, string kind)
    {
        IReadOnlyList<string> path = text.Path;

        // A text instead of metadata or spec is none of anybody's either.
        if (path.Count < (text.IsKey ? 3 : 2)) return DiagnosticSeverity.Error;
        return path[0] switch
        {
            "metadata" => WeightInMetadata(text, path),
            "spec" => WeightInSpec(text, path, kind),
            "status" when kind is V1Node.KubeKind && path[1] is "capacity" or "nodeInfo" => DiagnosticSeverity.Error,
            "status" when kind is V1Infrastructure.KubeKind or V1WorkloadPartitions.KubeKind => DiagnosticSeverity.Error,
            _ => null,
        };
    }

    private static DiagnosticSeverity? WeightInMetadata(OddText text, IReadOnlyList<string> path)
    {
        switch (path[1])
        {
            case "name" or "labels" or "uid":
                return DiagnosticSeverity.Error;
            case "annotations" when text.IsKey || (path.Count > 2 && IsOurs(path[2])):
                return DiagnosticSeverity.Error;
            case "annotations":
                return text.Code == ReadingCodes.Placeholder ? DiagnosticSeverity.Warning : null;
            default:
                return null;
        }
    }

    private static DiagnosticSeverity? WeightInSpec(OddText text, IReadOnlyList<string> path, string kind) => kind switch
    {
        V2PerformanceProfile.KubeKind when path.Count > 1 && path[1] == "additionalKernelArgs" => DiagnosticSeverity.Warning,
        V1MachineConfig.KubeKind when path.Count > 1 && path[1] == "kernelArguments" => DiagnosticSeverity.Warning,

        // Its files and units are texts for people too; TuneD profiles are taken as they stand.
        V1MachineConfig.KubeKind when text.Code != ReadingCodes.Placeholder => null,
        V1Tuned.KubeKind when text.Code != ReadingCodes.Placeholder => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Error,
    };

    /// <summary>Whether the operator reads an annotation.</summary>
    /// <param name="annotation">Its key.</param>
    public static bool IsOurs(string annotation) =>
        annotation == Annotations.KubeletSnippet || annotation.StartsWith(InputKinds.PerformanceGroup + "/", StringComparison.Ordinal);
}
