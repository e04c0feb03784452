using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>
/// What a kubelet does not know, or the operator does not leave, in the kubelet configuration that a profile brings. The operator drops
/// unknown keys and overwrites its own.
/// </summary>
internal static class KubeletOptionCheck
{
    private static readonly Dictionary<string, string[]> s_words = new()
    {
        ["memoryManagerPolicy"] = ["None", "Static"],
        ["cpuManagerPolicy"] = ["none", "static"],
        ["topologyManagerPolicy"] = ["none", "best-effort", "restricted", "single-numa-node"],
        ["topologyManagerScope"] = ["container", "pod"],
        ["hairpinMode"] = ["promiscuous-bridge", "hairpin-veth", "none"],
        ["configMapAndSecretChangeDetectionStrategy"] = ["Get", "Cache", "Watch"],
    };

    private static readonly string[] s_amounts = ["kubeReserved", "systemReserved"];

    public static void Run(ProfileCheckScope scope)
    {
        KubeletSnippet snippet = scope.Profile.Kubelet.Snippet;
        if (snippet.Root is not ManifestMapping root || snippet.Problems.Count > 0) return;
        foreach (ManifestDiagnostic unknown in snippet.Unknown) Refuse(scope, unknown.Position, RenderCodes.UnknownKubeletKey, unknown.Message);
        foreach (ManifestEntry entry in root.Entries)
        {
            SourcePosition position = entry.In("snippet");
            if (Word(entry) is { } wrong) Refuse(scope, position, RenderCodes.BadKubeletSnippet, wrong);
            else if (Overwritten(scope, entry) is { } lost) Refuse(scope, position, RenderCodes.OverwrittenKubeletKey, lost);
            if (Is(entry, s_amounts)) CheckAmounts(scope, entry);
        }
    }

    private static string? Word(ManifestEntry entry)
    {
        string? key = s_words.Keys.FirstOrDefault(known => Is(entry, known));
        if (key is null || entry.Value is not ManifestScalar { Kind: ScalarKind.String, Text.Length: > 0 } word) return null;
        if (s_words[key].Contains(word.Text)) return null;
        return $"'{key}' cannot be '{word.Text}'. The values are {string.Join(", ", s_words[key])}.";
    }

    /// <summary>What the operator writes over a value that is another one; null where the value stays.</summary>
    private static string? Overwritten(ProfileCheckScope scope, ManifestEntry entry)
    {
        if (entry.Value is not ManifestScalar { IsNull: false } value) return null;
        (string Key, string? Written, string Instead)[] own =
        [
            ("cpuManagerPolicy", "static", "Remove it"),
            ("cpuManagerReconcilePeriod", "5s", "Remove it"),
            ("topologyManagerPolicy", scope.Profile.Kubelet.TopologyPolicy, "Use spec.numa.topologyPolicy"),
            ("reservedSystemCPUs", scope.Spec.Cpu?.Reserved, "Use spec.cpu.reserved"),
            ("memoryManagerPolicy", scope.Profile.Kubelet.PinsMemory ? "Static" : null, "Use spec.numa.topologyPolicy"),
        ];
        foreach ((string key, string? written, string instead) in own)
        {
            if (Is(entry, key) && written is not null && written != value.Text)
                return $"The operator sets '{key}' to '{written}', whatever stands here. {instead}.";
        }

        return null;
    }

    private static void CheckAmounts(ProfileCheckScope scope, ManifestEntry entry)
    {
        foreach (ManifestEntry amount in (entry.Value as ManifestMapping)?.Entries ?? [])
        {
            if (amount.Value is not ManifestScalar { Kind: ScalarKind.String } text || Quantity.TryParse(text.Text, out _, out _)) continue;
            string message = $"'{entry.Key}.{amount.Key}' is '{text.Text}', which is no amount. Write one such as 500m or 1Gi.";
            Refuse(scope, amount.In("snippet"), RenderCodes.BadKubeletSnippet, message);
        }
    }

    private static bool Is(ManifestEntry entry, params string[] keys) =>
        Array.Exists(keys, key => string.Equals(key, entry.Key, StringComparison.OrdinalIgnoreCase));

    private static void Refuse(ProfileCheckScope scope, SourcePosition inText, string code, string message)
    {
        SourcePosition position = KubeletSnippetCheck.Place(scope.Profile.Input, inText.Line, inText.Column);
        scope.Error(code, position, $"In the annotation {Annotations.KubeletSnippet}: {message}");
    }
}
