using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Words that a setting of the kubelet does not take. With one of them the kubelet does not start.</summary>
internal static class KubeletWordCheck
{
    private static readonly Dictionary<string, string[]> s_words = new(StringComparer.Ordinal)
    {
        ["memoryManagerPolicy"] = ["None", "Static"],
        ["cpuManagerPolicy"] = ["none", "static"],
        ["topologyManagerPolicy"] = ["none", "best-effort", "restricted", "single-numa-node"],
        ["topologyManagerScope"] = ["container", "pod"],
        ["hairpinMode"] = ["promiscuous-bridge", "hairpin-veth", "none"],
        ["configMapAndSecretChangeDetectionStrategy"] = ["Get", "Cache", "Watch"],
        ["tlsMinVersion"] = ["VersionTLS10", "VersionTLS11", "VersionTLS12", "VersionTLS13"],
    };

    public static void Run(ProfileCheckScope scope)
    {
        foreach (ManifestEntry entry in KubeletSettings.Of(scope))
        {
            if (KubeletSettings.KeyOf(entry, s_words.Keys) is not { } key) continue;
            if (entry.Value is not ManifestScalar { Kind: ScalarKind.String, Text.Length: > 0 } word || s_words[key].Contains(word.Text)) continue;
            string advice = Spelling.Nearest(word.Text, s_words[key]) is { } near ? $"Did you mean '{near}'?"
                : $"The values are {string.Join(", ", s_words[key])}.";
            string message = $"'{key}' cannot be '{word.Text}'. {advice}";
            KubeletSettings.Report(scope, DiagnosticSeverity.Error, entry, RenderCodes.BadKubeletSnippet, message);
        }
    }
}
