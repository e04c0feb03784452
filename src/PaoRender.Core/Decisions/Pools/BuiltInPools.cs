using System;
using System.Collections.Generic;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Naming;
using PaoRender.Schemas;

namespace PaoRender.Decisions;

/// <summary>The pools that every cluster has.</summary>
internal static class BuiltInPools
{
    private const string PoolLabelPrefix = "pools.operator.machineconfiguration.openshift.io/";
    private const string BuiltInLabel = "machineconfiguration.openshift.io/mco-built-in";
    private const string RequiredForUpgradeLabel = "operator.machineconfiguration.openshift.io/required-for-upgrade";

    /// <summary>Whether a label is one by which the Machine Config Operator tells its own pools apart.</summary>
    public static bool IsReserved(string key) =>
        key.StartsWith(PoolLabelPrefix, StringComparison.Ordinal) || key is BuiltInLabel or RequiredForUpgradeLabel;

    /// <summary>The pool as the operator's render imagines it, or as a live cluster has it: with more labels.</summary>
    public static PoolInput Create(string name, bool isLive)
    {
        var labels = new Dictionary<string, string> { [PoolLabelPrefix + name] = "" };
        if (isLive)
        {
            labels[BuiltInLabel] = "";
            if (name == "master") labels[RequiredForUpgradeLabel] = "";
        }

        var pool = new V1MachineConfigPool
        {
            Metadata = new ObjectMeta { Name = name, Labels = labels },
            Spec = new V1MachineConfigPoolSpec
            {
                NodeSelector = new LabelSelector
                {
                    MatchLabels = new Dictionary<string, string> { ["node-role.kubernetes.io/" + name] = "" },
                },
                MachineConfigSelector = new LabelSelector
                {
                    MatchLabels = new Dictionary<string, string> { [RoleLabel.Key] = name },
                },
            },
        };
        return new PoolInput(pool, null);
    }
}
