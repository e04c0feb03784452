using System.Collections.Generic;

namespace PaoRender.Explain;

/// <summary>The parts of the controller in words.</summary>
public static class PartTexts
{
    private static readonly (ControllerParts Part, string Name, string Text)[] s_texts =
    [
        (ControllerParts.LivePools, "live-pools",
            "a live cluster's pools master and worker carry more labels than the render command gives its built-in ones"),
        (ControllerParts.MixedCpus, "mixed-cpus",
            "the controller sets up mixed CPUs when the feature gate MixedCPUsAllocation is on; the render command never does"),
        (ControllerParts.DynamicResourceAllocation, "dra",
            "the controller obeys the annotation for dynamic resource allocation; the render command does not look at it"),
        (ControllerParts.OvsDpdkService, "ovs-dpdk", "the controller sets up the node's OVS-DPDK service; the render command leaves that half out"),
        (ControllerParts.OwnTunedLabels, "label-leak",
            "the render command shares one map of labels between MachineConfig and Tuned, so the owner label of one shows in the other"),
        (ControllerParts.CgroupAnnotation, "cgroup-node",
            "the controller obeys the annotation that leaves the cgroup version alone; the render command writes the Node object anyway"),
    ];

    /// <summary>Name and sentence of each part that is set.</summary>
    public static IEnumerable<(string Name, string Text)> Of(ControllerParts parts)
    {
        foreach ((ControllerParts part, string name, string text) in s_texts)
        {
            if ((parts & part) != 0) yield return (name, text);
        }
    }
}
