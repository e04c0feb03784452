using System.Collections.Generic;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Inputs;
using PaoRender.Naming;
using PaoRender.Schemas;

namespace PaoRender.Decisions;

/// <summary>
/// Tells the MachineConfigs that this run writes from the user's: where input and output are one folder, what was rendered
/// before must not be taken for input.
/// </summary>
internal sealed class OwnMachineConfigs
{
    private readonly AssetSource _assets;
    private readonly HashSet<string> _profileObjects = [];
    private readonly HashSet<string> _pinningObjects = [];
    private readonly IReadOnlyList<string> _partitions;

    public OwnMachineConfigs(AssetSource assets, ClusterInput cluster, List<string> pools, IReadOnlyList<string> partitions)
    {
        _assets = assets;
        _partitions = partitions;
        foreach (ProfileInput profile in cluster.Profiles) _profileObjects.Add(ObjectNames.MachineConfig(profile.Name));
        foreach (string pool in pools) _pinningObjects.Add(ObjectNames.PinningMachineConfig(pool));
    }

    public bool Contains(MachineConfigInput input) =>
        _profileObjects.Contains(input.Name) || (_pinningObjects.Contains(input.Name) && IsDefaultPinning(input.Ignition));

    /// <summary>
    /// A user may well have given that name to a MachineConfig that pins to real CPUs, so only our own content is ours.
    /// </summary>
    private bool IsDefaultPinning(IgnitionConfig? ignition)
    {
        if (ignition is not { Storage.Files: { Count: > 0 } files, Systemd.Units: null or { Count: 0 } }) return false;

        // Since an earlier run into this folder, a second partition may have come.
        return Holds(files, PartitionNames.ManagementOnly) || Holds(files, _partitions);
    }

    private bool Holds(List<IgnitionFile> files, IReadOnlyList<string> partitions)
    {
        (string Path, string DataUrl)[] expected = [.. new PinningContents(_assets, partitions, "").DefaultFiles()];
        return files.Count == expected.Length
            && files.Zip(expected, (file, ours) => file.Path == ours.Path && file.Contents?.Source == ours.DataUrl).All(equal => equal);
    }
}
