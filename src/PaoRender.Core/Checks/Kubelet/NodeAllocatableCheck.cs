using System.Linq;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Checks;

/// <summary>For what the kubelet enforces its reservations, and the control groups that it needs for that.</summary>
internal static class NodeAllocatableCheck
{
    private const string Field = "enforceNodeAllocatable", Pods = "pods", None = "none", PerClass = "cgroupsPerQOS";
    private const string Compressible = "-compressible";

    private static readonly string[] s_words = [Pods, "system-reserved", "kube-reserved", None];
    private static readonly string[] s_groups = ["systemReservedCgroup", "kubeReservedCgroup"];

    // Kubernetes 1.32, which this release has, can enforce what is reserved of the CPUs alone.
    private static readonly OperatorRelease s_compressible = new(4, 19);

    public static void Run(KubeletScope scope)
    {
        ManifestScalar[] given = [.. ((scope.Find(Field)?.Value as ManifestSequence)?.Items ?? []).OfType<ManifestScalar>()
            .Where(item => item.Kind == ScalarKind.String)];
        string[] words = scope.Release >= s_compressible ? [.. s_words, s_words[1] + Compressible, s_words[2] + Compressible] : s_words;
        foreach (ManifestScalar word in given)
        {
            if (Problem(word.Text, words, given.Length) is { } problem) scope.Refuse(word, problem);
            else if (scope.ReservesCpus && word.Text != Pods && word.Text != None)
                scope.Refuse(word, $"'{word.Text}' in {Field} needs a control group, which a kubelet with reserved CPUs does not take. Remove it.");
        }

        foreach (string group in s_groups) CheckGroup(scope, group);
        if (scope.Find(PerClass) is not { Value: ManifestScalar { Kind: ScalarKind.Boolean, Text: "false" } } off) return;
        if (given.Length == 1 && given[0].Text == None) return;
        scope.Refuse(off, $"The kubelet does not start with '{PerClass}' false unless {Field} is [\"{None}\"]. Remove it.");
    }

    private static string? Problem(string word, string[] words, int count)
    {
        if (word == None && count > 1) return $"'{None}' in {Field} takes no other word beside it, and the kubelet does not start. Remove one.";
        if (words.Contains(word)) return null;
        string advice = Spelling.Nearest(word, words) is { } near ? $"Did you mean '{near}'?" : $"The values are {string.Join(", ", words)}.";
        return $"The kubelet does not start with '{word}' in {Field}. {advice}";
    }

    private static void CheckGroup(KubeletScope scope, string group)
    {
        if (!scope.ReservesCpus || scope.Find(group) is not { Value: ManifestScalar { Kind: ScalarKind.String, Text.Length: > 0 } } entry) return;
        scope.Refuse(entry, $"A kubelet that is told the reserved CPUs does not start with '{group}'. Remove it.");
    }
}
