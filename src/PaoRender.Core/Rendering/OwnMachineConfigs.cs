using System.Collections.Generic;
using PaoRender.Manifests;
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
    private readonly HashSet<string> _pools;

    public OwnMachineConfigs(RenderScope scope, List<ProfileInput> profiles)
    {
        _scope = scope;
        _pools = [.. PinnedPools.Names(scope)];
        foreach (ProfileInput profile in profiles) _profileObjects.Add(ObjectNames.MachineConfig(profile.Name));
    }

    public bool Contains(V1MachineConfig machineConfig)
    {
        string name = machineConfig.Metadata.Name ?? "";
        if (_profileObjects.Contains(name)) return true;
        foreach (string pool in _pools)
        {
            if (name == ObjectNames.PinningMachineConfig(pool)) return IsDefaultPinning(machineConfig, pool);
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
        return !faults.HasErrors && Text(ignition) == Text(PinningFiles.Build(_scope.Assets, pool).Spec.Config);
    }

    private static string Text(IManifestValue? value)
    {
        var writer = new ManifestWriter();
        writer.Value(value);
        return writer.ToString();
    }
}
