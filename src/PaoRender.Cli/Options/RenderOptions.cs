using System.Collections.Generic;

namespace PaoRender.Cli;

/// <summary>The options of <c>pao render</c> as they were given; null or empty where they were not.</summary>
internal sealed record RenderOptions
{
    /// <summary>Comma-separated lists of input files and folders.</summary>
    public IReadOnlyList<string> AssetInputDir { get; init; } = [];

    /// <summary>Input files and folders that were given without an option, each as it stands.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>The output folder.</summary>
    public string? AssetOutputDir { get; init; }

    /// <summary>The file of the index.</summary>
    public string? Index { get; init; }

    /// <summary>How objects point to their profile.</summary>
    public string? OwnerRef { get; init; }

    /// <summary>The operator release.</summary>
    public string? OperatorRelease { get; init; }

    /// <summary>The folder of an asset bundle.</summary>
    public string? OperatorAssets { get; init; }

    /// <summary>Whether workload partitioning is switched on.</summary>
    public bool EnableWorkloadPartitioning { get; init; }

    /// <summary>Whether the WorkloadPartitions API is rendered.</summary>
    public bool WithWorkloadPartitionsApi { get; init; }

    /// <summary>Whether profiles inside ConfigMaps are rendered too.</summary>
    public bool FromConfigMaps { get; init; }

    /// <summary>Patterns of files in input folders that are not read.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>Files and folders that describe machines, each as it stands.</summary>
    public IReadOnlyList<string> Hardware { get; init; } = [];

    /// <summary>Which half of the operator the output equals.</summary>
    public string? Match { get; init; }

    /// <summary>Names of feature gates that are on.</summary>
    public IReadOnlyList<string> FeatureGates { get; init; } = [];

    /// <summary>How much of questionable input is refused.</summary>
    public string? Strictness { get; init; }

    /// <summary>Comma-separated lists of codes of warnings that are not shown.</summary>
    public IReadOnlyList<string> NoWarn { get; init; } = [];

    /// <summary>The form in which findings are given.</summary>
    public string? Output { get; init; }

    /// <summary>Comma-separated lists of codes of warnings that are errors; an empty list means all, null none.</summary>
    public IReadOnlyList<string>? WarnAsError { get; init; }

    /// <summary>How much the command says.</summary>
    public string? Verbosity { get; init; }

    /// <summary>Whether it says nothing but what is wrong.</summary>
    public bool Quiet { get; init; }
}
