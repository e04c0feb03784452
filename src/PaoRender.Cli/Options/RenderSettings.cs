using System;
using System.Collections.Generic;
using PaoRender.Files;
using PaoRender.Releases;

namespace PaoRender.Cli;

/// <summary>What options, environment and defaults add up to.</summary>
internal sealed record RenderSettings
{
    public required IReadOnlyList<UserPath> Inputs { get; init; }

    public required OwnerReferenceMode OwnerReference { get; init; }

    public required OperatorRelease Release { get; init; }

    public required UserPath? Assets { get; init; }

    public required bool EnableWorkloadPartitioning { get; init; }

    public required bool WithWorkloadPartitionsApi { get; init; }

    public required bool FromConfigMaps { get; init; }

    public required IReadOnlyList<string> Ignored { get; init; }

    public required IReadOnlyList<UserPath> Hardware { get; init; }

    public required MatchMode Match { get; init; }

    public required IReadOnlyList<string> FeatureGates { get; init; }

    public required Strictness Strictness { get; init; }

    public required Verbosity Verbosity { get; init; }

    public required IReadOnlyCollection<string> NoWarn { get; init; }

    /// <summary>Codes of warnings that are errors; empty for all, null for none.</summary>
    public IReadOnlyCollection<string>? WarnAsError { get; init; }

    /// <summary>The form in which findings are given.</summary>
    public FindingFormat Findings { get; init; }

    /// <summary>Gives the place of a file by the name that findings show.</summary>
    public required Func<string, string> FullPath { get; init; }
}
