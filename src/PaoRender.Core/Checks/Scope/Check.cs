using System;

namespace PaoRender.Checks;

/// <summary>A check: what it looks at, when it runs, and what its findings mean when only the reference's rules count.</summary>
/// <remarks>A check looks at facts only, so an input can be checked without building a manifest from it.</remarks>
internal sealed class Check
{
    private Check(CheckStage stage, CheckGate gate, Action<ClusterCheckScope>? input, Action<ProfileCheckScope>? profile) =>
        (Stage, Gate, RunInput, RunProfile) = (stage, gate, input, profile);

    public CheckStage Stage { get; }

    public CheckGate Gate { get; }

    /// <summary>Checks the whole input; null for a check of a profile.</summary>
    public Action<ClusterCheckScope>? RunInput { get; }

    /// <summary>Checks one profile; null for a check of the whole input.</summary>
    public Action<ProfileCheckScope>? RunProfile { get; }

    /// <summary>A check of the whole input, which runs once.</summary>
    public static Check OfInput(CheckStage stage, CheckGate gate, Action<ClusterCheckScope> run) => new(stage, gate, run, null);

    /// <summary>A check that runs for each profile.</summary>
    public static Check OfProfile(CheckStage stage, CheckGate gate, Action<ProfileCheckScope> run) => new(stage, gate, null, run);
}
