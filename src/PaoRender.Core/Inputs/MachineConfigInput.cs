using PaoRender.Manifests;
using PaoRender.Profiles;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>A MachineConfig of the input.</summary>
/// <param name="MachineConfig">The typed object.</param>
/// <param name="Document">The document that it stood in.</param>
internal sealed record MachineConfigInput(V1MachineConfig MachineConfig, ManifestDocument Document)
{
    public string Name => MachineConfig.Metadata.Name ?? "";

    public SourcePosition Position => Positions.Find(Document, "metadata", "name");

    /// <summary>The config as Ignition has it; null when there is none, or when it does not fit the Ignition types.</summary>
    public IgnitionConfig? ReadIgnition()
    {
        if (MachineConfig.Spec?.Config is not ManifestNode config) return null;

        // The reference passes over a config that does not fit the Ignition types.
        var faults = new DiagnosticBag();
        var ignition = new IgnitionConfig();
        ignition.ReadFrom(config, new ManifestReader("", faults, new ReadOptions { IgnoreCase = true }));
        return faults.HasErrors ? null : ignition;
    }
}
