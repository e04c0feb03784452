using System.Collections.Generic;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Partitioning;
using PaoRender.Profiles;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>
/// Tells the MachineConfigs that this run writes from the user's: where input and output are one folder, what was rendered
/// before must not be taken for input.
/// </summary>
internal sealed class OwnMachineConfigs
{
    private readonly RenderScope _scope;
    private readonly HashSet<string> _profileObjects = [];
    private readonly List<string> _pools;
    private readonly IReadOnlyList<string> _partitions;

    public OwnMachineConfigs(RenderScope scope, List<ProfileInput> profiles, List<string> pools, IReadOnlyList<string> partitions)
    {
        _scope = scope;
        _pools = pools;
        _partitions = partitions;
        foreach (ProfileInput profile in profiles) _profileObjects.Add(ObjectNames.MachineConfig(profile.Name));
    }

    public bool Contains(MachineConfigInput input)
    {
        string name = input.Name;
        if (_profileObjects.Contains(name)) return true;
        foreach (string pool in _pools)
        {
            if (name == ObjectNames.PinningMachineConfig(pool)) return IsDefaultPinning(input.MachineConfig, pool);
        }

        return false;
    }

    /// <summary>
    /// A user may well have given that name to a MachineConfig that pins to real CPUs, so only our own content is ours.
    /// </summary>
    private bool IsDefaultPinning(V1MachineConfig machineConfig, string pool)
    {
        if (machineConfig.Spec?.Config is not ManifestNode config) return false;
        var ignition = new IgnitionConfig();
        var faults = new DiagnosticBag();
        ignition.ReadFrom(config, new ManifestReader("", faults));
        if (faults.HasErrors) return false;
        string text = Text(ignition);

        // Since an earlier run into this folder, a second partition may have come.
        return text == Expected(pool, PartitionNames.ManagementOnly) || text == Expected(pool, _partitions);
    }

    private string Expected(string pool, IReadOnlyList<string> partitions) =>
        Text(PinningFiles.Build(_scope.Assets, pool, partitions).Spec.Config);

    private static string Text(IManifestValue? value)
    {
        var writer = new ManifestWriter();
        writer.Value(value);
        return writer.ToString();
    }
}
