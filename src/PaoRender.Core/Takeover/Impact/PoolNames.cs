using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Comparison;
using PaoRender.Manifests;
using PaoRender.Naming;
using PaoRender.Takeover;

namespace PaoRender.Impact;

/// <summary>Tells which pool an object is about, from the labels of its profile's MachineConfig.</summary>
internal static class PoolNames
{
    public static string? Of(ObjectIdentity identity, ClusterState objects)
    {
        if (identity.Kind == "Node") return null;
        ObjectIdentity machineConfig = identity.Kind == "MachineConfig"
            ? identity
            : new ObjectIdentity("machineconfiguration.openshift.io", "MachineConfig", "", ObjectNames.MachineConfig(Profile(identity)));
        if (objects.Find(machineConfig)?.Root.Find("metadata", "labels") is not ManifestMapping labels) return null;
        if (labels[RoleLabel.Key] is ManifestScalar role) return role.Text;
        IEnumerable<string> own = labels.Entries
            .Where(entry => entry.Key != ObjectNames.WeakOwnerLabel)
            .Select(entry => entry.Key + "=" + (entry.Value as ManifestScalar)?.Text);
        return "with " + string.Join(",", own.OrderBy(label => label, StringComparer.Ordinal));
    }

    private static string Profile(ObjectIdentity identity)
    {
        string prefix = identity.Kind == "Tuned" ? ObjectNames.Tuned("") : ObjectNames.KubeletConfig("");
        return identity.Name.StartsWith(prefix, StringComparison.Ordinal) ? identity.Name.Substring(prefix.Length) : identity.Name;
    }
}
