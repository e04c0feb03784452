using System;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>A MachineConfig of the input.</summary>
internal sealed class MachineConfigInput
{
    private readonly ManifestDocument _document;
    private readonly Lazy<IgnitionConfig?> _ignition;

    /// <param name="machineConfig">The typed object.</param>
    /// <param name="document">The document that it stood in.</param>
    public MachineConfigInput(V1MachineConfig machineConfig, ManifestDocument document)
    {
        _document = document;
        Name = machineConfig.Metadata.Name ?? "";
        _ignition = new Lazy<IgnitionConfig?>(() => ReadIgnition(machineConfig.Spec?.Config as ManifestNode));
    }

    public string Name { get; }

    public SourcePosition Position => Positions.Find(_document, "metadata", "name");

    /// <summary>The config as Ignition has it; null when there is none, or when it does not fit the Ignition types.</summary>
    public IgnitionConfig? Ignition => _ignition.Value;

    private static IgnitionConfig? ReadIgnition(ManifestNode? config)
    {
        if (config is null) return null;

        // The reference passes over a config that does not fit the Ignition types.
        var problems = new DiagnosticBag();
        var ignition = new IgnitionConfig();
        ignition.ReadFrom(config, new ManifestReader("", problems, new ReadOptions { IgnoreCase = true }));
        return problems.HasErrors ? null : ignition;
    }
}
