using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using PaoRender.Assets;
using PaoRender.Build.Tasks;
using PaoRender.Manifests;

namespace PaoRender.Analyzers;

/// <summary>The properties of the project that a render depends on, as written.</summary>
internal sealed record ProjectOptions
{
    public string Release { get; init; } = "";

    public string Match { get; init; } = "";

    public string Strictness { get; init; } = "";

    public string OwnerReference { get; init; } = "";

    public string WorkloadPartitioning { get; init; } = "";

    public string WorkloadPartitionsApi { get; init; } = "";

    public string FromConfigMaps { get; init; } = "";

    /// <summary>Names with bars between them: a semicolon would begin a comment where the compiler reads properties from.</summary>
    public string FeatureGates { get; init; } = "";

    /// <summary>Whether the build renders with assets of the user's. An analyzer cannot read them and takes the built-in ones.</summary>
    public bool HasOwnAssets { get; init; }

    public static ProjectOptions Read(AnalyzerConfigOptions options) => new()
    {
        Release = Property(options, "PaoOperatorRelease"),
        Match = Property(options, "PaoMatch"),
        Strictness = Property(options, "PaoStrictness"),
        OwnerReference = Property(options, "PaoOwnerReference"),
        WorkloadPartitioning = Property(options, "PaoEnableWorkloadPartitioning"),
        WorkloadPartitionsApi = Property(options, "PaoWithWorkloadPartitionsApi"),
        FromConfigMaps = Property(options, "PaoFromConfigMaps"),
        FeatureGates = Property(options, "_PaoFeatureGateList"),
        HasOwnAssets = Property(options, "PaoOperatorAssets").Length > 0,
    };

    /// <summary>The value of a property that the project shows to the compiler; empty when it does not.</summary>
    public static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) ? value.Trim() : "";

    /// <summary>The request that the build's task would make; errors of properties go to <paramref name="diagnostics"/>.</summary>
    public RenderRequest ToRequest(InputFile[] inputs, DiagnosticBag diagnostics)
    {
        // No name for the project file: a host says by itself which project a finding without a place belongs to.
        var reader = new PropertyReader("", diagnostics);
        return new RenderRequest
        {
            Inputs = inputs,
            Assets = AssetBundle.BuiltIn,
            Release = reader.Release(Release),
            Match = reader.Match(Match),
            Strictness = reader.Strictness(Strictness),
            OwnerReference = reader.OwnerReference(OwnerReference),
            EnableWorkloadPartitioning = reader.WorkloadPartitioning(WorkloadPartitioning),
            WithWorkloadPartitionsApi = reader.WorkloadPartitionsApi(WorkloadPartitionsApi),
            FromConfigMaps = reader.FromConfigMaps(FromConfigMaps),
            FeatureGates = [.. FeatureGates.Split('|').Where(gate => gate.Length > 0)],
        };
    }
}
