using System.Collections.Generic;
using System.Linq;
using PaoRender.Inputs;
using PaoRender.Schemas;

namespace PaoRender.Decisions;

/// <summary>Tells which feature gates are on, from the request and from the FeatureGate object of the input.</summary>
internal sealed class FeatureGateState
{
    /// <summary>CPUs shared by guaranteed pods.</summary>
    public const string MixedCpus = "MixedCPUsAllocation";

    private readonly HashSet<string> _enabled;

    public FeatureGateState(ClusterInput cluster, IEnumerable<string> requested)
    {
        _enabled = [.. requested];
        V1FeatureGate? gate = cluster.FeatureGates.LastOrDefault(candidate => candidate.Metadata.Name == "cluster");
        switch (gate?.Spec?.FeatureSet)
        {
            case "TechPreviewNoUpgrade" or "DevPreviewNoUpgrade":
                // In every release so far both sets have this gate on.
                _enabled.Add(MixedCpus);
                break;
            case "CustomNoUpgrade":
                _enabled.UnionWith(gate.Spec.CustomNoUpgrade?.Enabled ?? []);
                break;
        }
    }

    public bool IsEnabled(string name) => _enabled.Contains(name);
}
