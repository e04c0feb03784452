using System.Collections.Generic;
using System.Linq;
using PaoRender.Creating;
using PaoRender.Releases;

namespace PaoRender.Cli;

/// <summary>Turns options into wishes.</summary>
internal static class CreateWishes
{
    /// <summary>The pools, each with what is wished for it.</summary>
    /// <exception cref="UsageException">The options make no sense.</exception>
    public static IReadOnlyList<(string Pool, CreatorWishes Wishes)> Of(CreateOptions options)
    {
        OperatorRelease release = SettingsResolver.Release(options.OperatorRelease, "--operator-release");
        if (options.Pools.Count > 0 == options.NodePools.Count > 0)
            throw new UsageException("Give --pool (--mcp-name), or --node-pool-name in a hosted cluster; one of the two.");
        if (options.NodePools.Count > 0 && !release.IsAtLeast(4, 17))
            throw new UsageException($"--node-pool-name is for releases from 4.17 on, and --operator-release is {release}.");
        if (options.NodePools.Count > 0 && (options.Source.Hardware.Count > 0 || options.Source.ThisMachine))
            throw new UsageException("--node-pool-name needs a must-gather, which tells which nodes are of the pool.");
        string[] pools = [.. options.Pools.Concat(options.NodePools).Distinct()];
        if (pools.Contains("") || options.ProfileName is "") throw new UsageException("A name is empty.");
        if (options.Update is "") throw new UsageException("--update is empty; give the file of a profile.");
        if (options.Update is not null && (pools.Length > 1 || options.Explain || options.NodePools.Count > 0))
            throw new UsageException("--update changes one profile of a MachineConfigPool, and explains nothing: give one --pool and no --explain.");
        string name = options.ProfileName ?? "performance";
        var wishes = new CreatorWishes
        {
            ReservedCpus = options.ReservedCpus,
            OfflinedCpus = options.OfflinedCpus,
            OvsDpdkCpus = options.OvsDpdkCpus,
            RealTimeKernel = options.RealTimeKernel,
            SplitAcrossNuma = options.Split,
            DisableHyperThreading = options.DisableHyperThreading,
            UserLevelNetworking = options.UserLevelNetworking,
            Power = Choices.Power.Value(options.Power),
            TopologyPolicy = Choices.TopologyPolicy.Value(options.TopologyPolicy),
            PerPodPowerManagement = options.PerPodPower,
            HardwareTuning = options.HardwareTuning,
            Release = release,
        };
        return [.. pools.Select(pool => (pool, wishes with { ProfileName = pools.Length == 1 ? name : $"{name}-{pool}" }))];
    }
}
