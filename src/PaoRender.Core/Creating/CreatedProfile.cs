using System.Collections.Generic;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Creating;

/// <summary>A profile that was made for machines.</summary>
public sealed class CreatedProfile
{
    internal CreatedProfile(V2PerformanceProfile profile, CreatorWishes wishes, PoolMachines machines) =>
        (Profile, Wishes, Machines) = (profile, wishes, machines);

    /// <summary>The profile.</summary>
    public V2PerformanceProfile Profile { get; }

    /// <summary>What was wished.</summary>
    public CreatorWishes Wishes { get; }

    /// <summary>Whether it is for a hosted cluster, which keeps profiles in ConfigMaps.</summary>
    public bool IsHosted { get; internal init; }

    internal bool IsPartitioned { get; init; }

    internal DumpPool? Pool { get; init; }

    internal PoolMachines Machines { get; }

    /// <summary>The manifest, after a line of three hyphens.</summary>
    /// <param name="explains">Whether each line says why it is there.</param>
    public string Text(bool explains = false) => CreatedText.Of(this, explains);

    /// <summary>What a render would check: the profile, its pool and its machines.</summary>
    /// <param name="file">The name that the profile has in findings.</param>
    /// <param name="text">The text of the profile; null for its own.</param>
    public RenderRequest ToRequest(string file, string? text = null)
    {
        var inputs = new List<InputFile> { new(Require.NotNull(file, nameof(file)), text ?? Text()) };
        if (Pool is { } pool) inputs.Add(new InputFile(pool.Position.File, Selectors(pool).ToYaml()));
        if (IsPartitioned) inputs.Add(new InputFile("infrastructure.yaml", Infrastructure().ToYaml()));
        return new RenderRequest
        {
            Inputs = inputs,
            Assets = AssetBundle.BuiltIn,
            Release = Wishes.Release,
            FromConfigMaps = IsHosted,
            Hardware = [.. Machines.Machines.Select(machine => machine with { Node = null, Pool = null })],
        };
    }

    private static V1Infrastructure Infrastructure() => new()
    {
        Metadata = new ObjectMeta { Name = "cluster" },
        Status = new V1InfrastructureStatus { CpuPartitioning = "AllNodes" },
    };

    /// <summary>The pool without what a cluster adds, of which some fields belong to no release that is known here.</summary>
    private static V1MachineConfigPool Selectors(DumpPool pool) => new()
    {
        Metadata = new ObjectMeta { Name = pool.Name, Labels = pool.Labels.ToDictionary(label => label.Key, label => label.Value) },
        Spec = new V1MachineConfigPoolSpec
        {
            NodeSelector = pool.Pool.Spec?.NodeSelector,
            MachineConfigSelector = pool.Pool.Spec?.MachineConfigSelector,
        },
    };
}
