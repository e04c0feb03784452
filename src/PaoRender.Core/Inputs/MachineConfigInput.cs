using System;
using System.Collections.Generic;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>A MachineConfig of the input.</summary>
internal sealed class MachineConfigInput
{
    private readonly ManifestDocument _document;
    private readonly ManifestNode? _config;
    private readonly Misspellings _misspelt;
    private static readonly FieldAdvice s_advice = new("Ignition", "3.2.0", ReadOptions.Default.Release);

    private readonly Lazy<IgnitionConfig?> _ignition;

    /// <param name="machineConfig">The typed object.</param>
    /// <param name="document">The document that it stood in.</param>
    /// <param name="misspelt">Takes fields of its config that were meant for others.</param>
    public MachineConfigInput(V1MachineConfig machineConfig, ManifestDocument document, Misspellings misspelt)
    {
        _misspelt = misspelt;
        _document = document;
        Name = machineConfig.Metadata.Name ?? "";
        _config = machineConfig.Spec?.Config as ManifestNode;
        _ignition = new Lazy<IgnitionConfig?>(ReadIgnition);
    }

    public string Name { get; }

    public SourcePosition Position => Positions.Find(_document, "metadata", "name");

    /// <summary>The config as Ignition has it; null when there is none, or when it does not fit the Ignition types.</summary>
    public IgnitionConfig? Ignition => _ignition.Value;

    /// <summary>The entries of one list of what the config stores, such as <c>files</c>.</summary>
    public IEnumerable<ManifestNode> Storage(string list) => ((_config as ManifestMapping)?.Find("storage", list) as ManifestSequence)?.Items ?? [];

    /// <summary>What is wrong with the config, each at its place; nothing for one of the Ignition specification 2.</summary>
    public IReadOnlyList<ManifestDiagnostic> Problems
    {
        get
        {
            var problems = new DiagnosticBag();
            if (_config is not null && !IsOfOldSpec)
            {
                var options = new ReadOptions { UnknownFields = DiagnosticSeverity.Warning, FieldAdvice = Advise };
                new IgnitionConfig().ReadFrom(_config, new ManifestReader(_document.File, problems, options));
            }

            return [.. problems.Items];
        }
    }

    // The Machine Config Operator translates configs of version 2, whose fields are others. We know those of version 3 only.
    private bool IsOfOldSpec =>
        (_config as ManifestMapping)?.Find("ignition", "version") is ManifestScalar version
        && version.Text.StartsWith("2.", StringComparison.Ordinal);

    private string? Advise(IReadOnlyList<string> path)
    {
        _misspelt.Note(_config!, path, _document.File, s_advice.Meant(path));
        return s_advice.Of(path);
    }

    private IgnitionConfig? ReadIgnition()
    {
        if (_config is null) return null;

        // The reference passes over a config that does not fit the Ignition types.
        var problems = new DiagnosticBag();
        var ignition = new IgnitionConfig();
        ignition.ReadFrom(_config, new ManifestReader("", problems, new ReadOptions { IgnoreCase = true }));
        return problems.HasErrors ? null : ignition;
    }
}
