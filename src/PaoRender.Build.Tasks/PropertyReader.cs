using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Build.Tasks;

/// <summary>Reads the values of MSBuild properties; what cannot be read is an error at the project file.</summary>
internal sealed class PropertyReader(string projectFile, DiagnosticBag diagnostics)
{
    private static readonly Dictionary<string, MatchMode> s_matches = new(StringComparer.OrdinalIgnoreCase)
    {
        ["controller"] = MatchMode.Controller,
        ["render"] = MatchMode.Render,
    };

    private static readonly Dictionary<string, Strictness> s_strictness = new(StringComparer.OrdinalIgnoreCase)
    {
        ["strict"] = PaoRender.Strictness.Strict,
        ["reference"] = PaoRender.Strictness.Reference,
    };

    private static readonly Dictionary<string, OwnerReferenceMode> s_ownerReferences = new(StringComparer.OrdinalIgnoreCase)
    {
        ["label-name"] = OwnerReferenceMode.LabelName,
        ["k8s"] = OwnerReferenceMode.Kubernetes,
        ["none"] = OwnerReferenceMode.None,
    };

    private static readonly Dictionary<string, bool> s_switch = new(StringComparer.OrdinalIgnoreCase)
    {
        ["false"] = false,
        ["true"] = true,
    };

    /// <summary>The release; the newest when the project names none.</summary>
    public OperatorRelease Release(string value)
    {
        if (value.Length == 0) return OperatorRelease.Newest;
        if (!OperatorRelease.TryParse(value, out OperatorRelease release))
            Error(BuildCodes.BadRelease, "PaoOperatorRelease", value, OperatorRelease.All.Select(known => known.ToString()));
        return release;
    }

    /// <summary>Which half of the operator to equal.</summary>
    public MatchMode Match(string value) => OneOf(s_matches, value, BuildCodes.BadMatch, "PaoMatch");

    /// <summary>How much to refuse.</summary>
    public Strictness Strictness(string value) => OneOf(s_strictness, value, BuildCodes.BadStrictness, "PaoStrictness");

    /// <summary>How objects point to their profile.</summary>
    public OwnerReferenceMode OwnerReference(string value) =>
        OneOf(s_ownerReferences, value, BuildCodes.BadOwnerReference, "PaoOwnerReference");

    /// <summary>Whether workload partitioning is switched on.</summary>
    public bool WorkloadPartitioning(string value) =>
        OneOf(s_switch, value, BuildCodes.BadWorkloadPartitioning, "PaoEnableWorkloadPartitioning");

    /// <summary>Whether the WorkloadPartitions API is rendered.</summary>
    public bool WorkloadPartitionsApi(string value) =>
        OneOf(s_switch, value, BuildCodes.BadWorkloadPartitionsApi, "PaoWithWorkloadPartitionsApi");

    /// <summary>Whether profiles inside ConfigMaps are rendered.</summary>
    public bool FromConfigMaps(string value) => OneOf(s_switch, value, BuildCodes.BadFromConfigMaps, "PaoFromConfigMaps");

    // The default of each property is also the default of its type.
    private T OneOf<T>(Dictionary<string, T> values, string value, string code, string property)
        where T : struct
    {
        if (value.Length == 0) return default;
        if (!values.TryGetValue(value, out T found)) Error(code, property, value, values.Keys);
        return found;
    }

    private void Error(string code, string property, string value, IEnumerable<string> allowed) => diagnostics.Error(
        code, new SourcePosition(projectFile, 0, 0), $"The property {property} is '{value}'; it can be {string.Join(", ", allowed)}.");
}
