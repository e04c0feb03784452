using System;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Checks;

/// <summary>Sizes, folders and taints in a form that the kubelet does not take. With one of them it does not start.</summary>
internal static class KubeletPathCheck
{
    private const string LogSize = "containerLogMaxSize", LogFolder = "podLogsDir", Taints = "registerWithTaints";

    private static readonly string[] s_effects = ["NoSchedule", "PreferNoSchedule", "NoExecute"];

    public static void Run(KubeletScope scope)
    {
        if (scope.Find(LogSize) is { Value: ManifestScalar { Kind: ScalarKind.String, Text.Length: > 0 } size } log
            && !Quantity.TryParse(size.Text, out _, out _))
            scope.Refuse(log, $"'{LogSize}' is '{size.Text}', which is no size. Write one such as 50Mi.");

        if (scope.Find(LogFolder) is { Value: ManifestScalar { Kind: ScalarKind.String, Text.Length: > 0 } folder } logs && !IsClean(folder.Text))
            scope.Refuse(logs, $"'{LogFolder}' is '{folder.Text}'. Write a whole path in ASCII, without //, . or .., such as /var/log/pods.");

        foreach (ManifestNode taint in (scope.Find(Taints)?.Value as ManifestSequence)?.Items ?? []) CheckTaint(scope, taint);
    }

    private static bool IsClean(string path)
    {
        if (path[0] != '/' || path.Any(character => character > '\x7f')) return false;
        return path == "/" || path.Substring(1).Split('/').All(part => part is not ("" or "." or ".."));
    }

    private static void CheckTaint(KubeletScope scope, ManifestNode taint)
    {
        if (taint is not ManifestMapping mapping) return;
        foreach (ManifestEntry part in mapping.Entries.Where(part => KubeletSettings.IsKey(part, "effect")))
        {
            if (part.Value is not ManifestScalar { Kind: ScalarKind.String } effect || Array.IndexOf(s_effects, effect.Text) >= 0) continue;
            string advice = Spelling.Nearest(effect.Text, s_effects) is { } near ? $"Did you mean '{near}'?"
                : $"The values are {string.Join(", ", s_effects)}.";
            scope.Refuse(part, $"A taint cannot have the effect '{effect.Text}', and the kubelet does not start. {advice}");
        }
    }
}
