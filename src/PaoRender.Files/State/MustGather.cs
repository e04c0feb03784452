using System;
using System.Collections.Generic;
using System.IO;

namespace PaoRender.Files;

/// <summary>
/// Where a must-gather tree keeps the objects that matter here:
/// <c>cluster-scoped-resources/GROUP/RESOURCE/NAME.yaml</c> and <c>namespaces/NAMESPACE/GROUP/RESOURCE/NAME.yaml</c>, below
/// one folder for each image that collected.
/// </summary>
internal static class MustGather
{
    private const string TuningNamespace = "openshift-cluster-node-tuning-operator";

    private static readonly Dictionary<string, HashSet<string>> s_entries = new(StringComparer.Ordinal)
    {
        ["cluster-scoped-resources"] = ["machineconfiguration.openshift.io", "node.k8s.io", "config.openshift.io"],
        ["namespaces"] = [TuningNamespace],
        [TuningNamespace] = ["tuned.openshift.io"],
    };

    public static bool AnyEntry(string name) => true;

    /// <summary>Tells which entries of a folder are worth a look. A list of a whole group may stand in a file of its name.</summary>
    public static Func<string, bool> EntriesOf(string folder) => s_entries.TryGetValue(folder, out HashSet<string>? names)
        ? name => names.Contains(name) || names.Contains(Path.GetFileNameWithoutExtension(name))
        : AnyEntry;
}
