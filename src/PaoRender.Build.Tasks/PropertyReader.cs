using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Build.Tasks;

/// <summary>Reads the values of MSBuild properties; what cannot be read is an error at the project file.</summary>
internal sealed class PropertyReader(string projectFile, DiagnosticBag diagnostics)
{
    /// <summary>The release; the newest when the project names none.</summary>
    public OperatorRelease Release(string value)
    {
        if (value.Length == 0) return OperatorRelease.Newest;
        if (!OperatorRelease.TryParse(value, out OperatorRelease release))
            Error(BuildCodes.BadRelease, "PaoOperatorRelease", value, OperatorRelease.All.Select(known => known.ToString()));
        return release;
    }

    /// <summary>Which half of the operator to equal.</summary>
    public MatchMode Match(string value) => OneOf(RequestWords.Match, value, BuildCodes.BadMatch, "PaoMatch");

    /// <summary>How much to refuse.</summary>
    public Strictness Strictness(string value) => OneOf(RequestWords.Strictness, value, BuildCodes.BadStrictness, "PaoStrictness");

    /// <summary>How objects point to their profile.</summary>
    public OwnerReferenceMode OwnerReference(string value) =>
        OneOf(RequestWords.OwnerReference, value, BuildCodes.BadOwnerReference, "PaoOwnerReference");

    /// <summary>Whether workload partitioning is switched on.</summary>
    public bool WorkloadPartitioning(string value) =>
        OneOf(RequestWords.Switch, value, BuildCodes.BadWorkloadPartitioning, "PaoEnableWorkloadPartitioning");

    /// <summary>Whether the WorkloadPartitions API is rendered.</summary>
    public bool WorkloadPartitionsApi(string value) =>
        OneOf(RequestWords.Switch, value, BuildCodes.BadWorkloadPartitionsApi, "PaoWithWorkloadPartitionsApi");

    private T OneOf<T>(WordTable<T> words, string value, string code, string property)
    {
        if (value.Length == 0) return words.Default;
        if (!words.TryRead(value, out T found)) Error(code, property, value, words.Words);
        return found;
    }

    private void Error(string code, string property, string value, IEnumerable<string> allowed) => diagnostics.Error(
        code, new SourcePosition(projectFile, 0, 0), $"The property {property} is '{value}'; it can be {string.Join(", ", allowed)}.");
}
