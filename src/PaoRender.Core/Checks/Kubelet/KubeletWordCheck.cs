using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Checks;

/// <summary>Words that a setting of the kubelet does not take. With one of them the kubelet does not start.</summary>
internal static class KubeletWordCheck
{
    private const string Swap = "memorySwap.swapBehavior";

    // Kubernetes 1.30, which this release has, brought one word and dropped the other.
    private static readonly OperatorRelease s_noSwap = new(4, 17);

    /// <summary>The words of each setting that are the same in all releases, by the path of the setting.</summary>
    public static Dictionary<string, string[]> Words { get; } = new(StringComparer.Ordinal)
    {
        ["memoryManagerPolicy"] = ["None", "Static"],
        ["cpuManagerPolicy"] = ["none", "static"],
        ["topologyManagerPolicy"] = ["none", "best-effort", "restricted", "single-numa-node"],
        ["topologyManagerScope"] = ["container", "pod"],
        ["hairpinMode"] = ["promiscuous-bridge", "hairpin-veth", "none"],
        ["configMapAndSecretChangeDetectionStrategy"] = ["Get", "Cache", "Watch"],
        ["tlsMinVersion"] = ["VersionTLS10", "VersionTLS11", "VersionTLS12", "VersionTLS13"],
        ["authorization.mode"] = ["AlwaysAllow", "Webhook"],
        ["logging.format"] = ["text", "json"],
        ["imagePullCredentialsVerificationPolicy"] =
            ["NeverVerify", "NeverVerifyPreloadedImages", "NeverVerifyAllowlistedImages", "AlwaysVerify"],
    };

    public static void Run(KubeletScope scope)
    {
        foreach (KeyValuePair<string, string[]> pair in Words) Check(scope, pair.Key, pair.Value);
        Check(scope, Swap, scope.Release >= s_noSwap ? ["NoSwap", "LimitedSwap"] : ["LimitedSwap", "UnlimitedSwap"]);
    }

    private static void Check(KubeletScope scope, string path, string[] words)
    {
        if (scope.Find(path) is not { Value: ManifestScalar { Kind: ScalarKind.String, Text.Length: > 0 } word } entry) return;
        if (words.Contains(word.Text)) return;
        scope.Refuse(entry, $"'{path}' cannot be '{word.Text}'. {Advice(scope, path, word.Text, words)}");
    }

    private static string Advice(KubeletScope scope, string path, string word, string[] words)
    {
        string all = $"The values are {string.Join(", ", words)}.";
        if (path == Swap && word is "UnlimitedSwap") return $"It went with {s_noSwap}. {all}";
        if (path == Swap && word is "NoSwap") return $"It came with {s_noSwap}, and this is {scope.Release}. {all}";
        return Spelling.Nearest(word, words) is { } near ? $"Did you mean '{near}'?" : all;
    }
}
