using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Checks;

/// <summary>Words that a setting of the kubelet does not take. With one of them the kubelet does not start.</summary>
internal static class KubeletWordCheck
{
    /// <summary>The words of each setting.</summary>
    public static Dictionary<string, string[]> Words { get; } = new(StringComparer.Ordinal)
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
            if (Problem(entry) is not { } message) continue;
            KubeletSettings.Report(scope, DiagnosticSeverity.Error, entry, RenderCodes.BadKubeletSnippet, message);
        }
    }

    /// <summary>The same words in KubeletConfig objects, whose content no API server checks.</summary>
    public static void RunObjects(ClusterCheckScope scope)
    {
        foreach (Companion companion in scope.Input.Companions.Where(companion => companion.Kind == V1KubeletConfig.KubeKind))
        {
            var settings = (companion.Document.Root as ManifestMapping)?.Find("spec", "kubeletConfig") as ManifestMapping;
            foreach (ManifestEntry entry in settings?.Entries ?? [])
            {
                if (Problem(entry) is not { } message) continue;
                scope.Error(RenderCodes.BadCompanion, entry.Value.In(companion.Document.File), $"In spec.kubeletConfig: {message}");
            }
        }
    }

    private static string? Problem(ManifestEntry entry)
    {
        if (KubeletSettings.KeyOf(entry, Words.Keys) is not { } key) return null;
        if (entry.Value is not ManifestScalar { Kind: ScalarKind.String, Text.Length: > 0 } word || Words[key].Contains(word.Text)) return null;
        string advice = Spelling.Nearest(word.Text, Words[key]) is { } near ? $"Did you mean '{near}'?"
            : $"The values are {string.Join(", ", Words[key])}.";
        return $"'{key}' cannot be '{word.Text}'. {advice}";
    }
}
