using System;
using PaoRender.Profiles;
using PaoRender.Rendering;

namespace PaoRender.Admission;

/// <summary>
/// The rules by which the operator's webhook takes a profile into a cluster. The render command never asks them, so a profile
/// that breaks one would install nodes that it then cannot own.
/// </summary>
/// <remarks>
/// CPU sets are checked where they are read, and what stops the generation itself where it is generated: both hold without a
/// webhook. Rules about live nodes (their architecture, their number of CPUs) need a cluster.
/// </remarks>
internal static class AdmissionRules
{
    private static readonly Action<AdmissionScope>[] s_rules =
    [
        LabelRules.Check,
        KernelPageRules.Check,
        HugePageRules.Check,
        TopologyRules.Check,
        DeviceRules.Check,
        HintRules.Check,
        FrequencyRules.Check,
    ];

    public static void Check(RenderScope render, ProfileInput profile)
    {
        if (render.Request.Strictness == Strictness.Reference) return;
        var scope = new AdmissionScope(render, profile);
        foreach (Action<AdmissionScope> rule in s_rules) rule(scope);
    }
}
