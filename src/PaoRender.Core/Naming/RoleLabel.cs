using System.Collections.Generic;

namespace PaoRender.Naming;

/// <summary>The label that ties a MachineConfig to a pool.</summary>
internal static class RoleLabel
{
    public const string Key = "machineconfiguration.openshift.io/role";

    /// <summary>The role that a node selector names: what follows the only slash of its key.</summary>
    /// <remarks>The reference takes any key of several; the first by name makes the output the same every time.</remarks>
    public static string FromNodeSelector(IReadOnlyDictionary<string, string>? nodeSelector)
    {
        string? first = null;
        if (nodeSelector is not null)
        {
            foreach (string key in nodeSelector.Keys)
            {
                if (first is null || string.CompareOrdinal(key, first) < 0) first = key;
            }
        }

        int slash = first?.IndexOf('/') ?? -1;
        return slash >= 0 && first!.IndexOf('/', slash + 1) < 0 ? first.Substring(slash + 1) : "";
    }
}
