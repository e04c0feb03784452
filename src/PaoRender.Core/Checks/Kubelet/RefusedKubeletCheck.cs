using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>
/// Settings that the Machine Config Operator takes from nobody: a KubeletConfig with one of them fails as a whole, and the pool keeps what
/// it had.
/// </summary>
internal static class RefusedKubeletCheck
{
    private static readonly string[] s_refused = ["cgroupDriver", "clusterDNS", "clusterDomain", "featureGates", "staticPodPath"];

    public static void Run(ProfileCheckScope scope)
    {
        foreach (ManifestEntry entry in KubeletSettings.Of(scope))
        {
            if (KubeletSettings.KeyOf(entry, s_refused) is not { } refused || IsEmpty(entry.Value)) continue;
            string instead = refused == "featureGates" ? "Gates are set for the whole cluster, in a FeatureGate object." : "Remove it.";
            KubeletSettings.Report(
                scope,
                DiagnosticSeverity.Error,
                entry,
                RenderCodes.RefusedKubeletKey,
                $"The Machine Config Operator refuses a KubeletConfig that sets '{refused}', "
                + $"and none of the kubelet settings would reach the nodes. {instead}");
        }
    }

    private static bool IsEmpty(ManifestNode value) => value switch
    {
        ManifestMapping map => map.Entries.Count == 0,
        ManifestSequence list => list.Items.Count == 0,
        ManifestScalar scalar => scalar.IsNull || scalar.Text.Length == 0,
        _ => false,
    };
}
