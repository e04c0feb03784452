using System;
using System.Collections.Generic;
using System.Globalization;
using PaoRender.Decisions;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Checks;

/// <summary>A kubelet configuration under test, that of a profile or of a KubeletConfig, and where the findings go.</summary>
/// <param name="entries">Its settings.</param>
/// <param name="cluster">The cluster whose kubelet is to start with it.</param>
/// <param name="reservesCpus">Whether the kubelet is told the reserved CPUs, here or by the operator.</param>
/// <param name="report">Takes a finding at a key, its value, or an item of a list.</param>
internal sealed class KubeletScope(
    IReadOnlyList<ManifestEntry> entries, ClusterFacts cluster, bool reservesCpus, Action<DiagnosticSeverity, KubeletPlace, string> report)
{
    /// <summary>The settings as they were written.</summary>
    public IReadOnlyList<ManifestEntry> Entries => entries;

    /// <summary>The release of the kubelet.</summary>
    public OperatorRelease Release => cluster.Traits.Release;

    /// <summary>The cluster, with its feature gates.</summary>
    public ClusterFacts Cluster => cluster;

    /// <summary>Whether the kubelet is told the reserved CPUs.</summary>
    public bool ReservesCpus => reservesCpus;

    /// <summary>A setting; null when it is not there.</summary>
    /// <param name="path">The key, or keys with dots between them.</param>
    public ManifestEntry? Find(string path)
    {
        IReadOnlyList<ManifestEntry> here = entries;
        ManifestEntry? found = null;
        foreach (string key in path.Split('.'))
        {
            found = null;
            foreach (ManifestEntry entry in here)
            {
                if (!KubeletSettings.IsKey(entry, key)) continue;
                found = entry;
                break;
            }

            if (found is null) return null;
            here = (found.Value.Value as ManifestMapping)?.Entries ?? [];
        }

        return found;
    }

    /// <summary>A setting that is a whole number; null when it is not there or none.</summary>
    public long? Number(string path) =>
        Find(path)?.Value is ManifestScalar { Kind: ScalarKind.Integer } scalar
        && long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number
            : null;

    /// <summary>A setting that is a time; null when it is not there or none.</summary>
    public GoDuration? Time(string path) =>
        Find(path)?.Value is ManifestScalar { Kind: ScalarKind.String } scalar && GoDuration.TryParse(scalar.Text, out GoDuration time) ? time : null;

    /// <summary>Reports something with which the kubelet does not start, at a setting.</summary>
    public void Refuse(ManifestEntry at, string message) => Report(DiagnosticSeverity.Error, at, message);

    /// <summary>The same at an item of a list.</summary>
    public void Refuse(ManifestNode at, string message) => report(DiagnosticSeverity.Error, new KubeletPlace(null, at), message);

    /// <summary>Reports something at a setting.</summary>
    public void Report(DiagnosticSeverity weight, ManifestEntry at, string message) => report(weight, new KubeletPlace(at, at.Value), message);
}
