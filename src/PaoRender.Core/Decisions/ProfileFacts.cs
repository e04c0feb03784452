using System;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Profiles;
using PaoRender.Releases;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>One profile with everything that its manifests are built from.</summary>
internal sealed class ProfileScope
{
    public ProfileScope(RenderScope render, ProfileInput input, PoolInput pool, string containerRuntime)
    {
        Render = render;
        Input = input;
        Pool = pool;
        ContainerRuntime = containerRuntime;
        Spec = input.Profile.Spec ?? new V2PerformanceProfileSpec();
        Cpu = Spec.Cpu ?? new V2PerformanceProfileSpecCpu();
        Cpus = ProfileCpus.Read(this);
    }

    public RenderScope Render { get; }

    public ProfileInput Input { get; }

    public PoolInput Pool { get; }

    /// <summary>The pool's container runtime; only some releases ask.</summary>
    public string ContainerRuntime { get; }

    public V2PerformanceProfileSpec Spec { get; }

    public V2PerformanceProfileSpecCpu Cpu { get; }

    public ProfileCpus Cpus { get; }

    public string Name => Input.Name;

    public ReleaseTraits Traits => Render.Traits;

    public DiagnosticBag Diagnostics => Render.Diagnostics;

    /// <summary>Whether receive packet steering is set up.</summary>
    public bool Rps
    {
        get
        {
            string? annotation = Input.Annotation(Annotations.EnableRps);
            bool hint = Spec.WorkloadHints?.RealTime != false;
            return Traits.Rps switch
            {
                RpsRule.HintOrAnnotation => annotation == "true" || hint,
                RpsRule.AnnotationThenHint => annotation == "true" || (annotation != "false" && hint),
                _ => annotation is "true" or "enable",
            };
        }
    }

    /// <summary>Whether receive packet steering covers physical devices too.</summary>
    public bool PhysicalRps => Input.Annotation(Annotations.EnablePhysicalRps) == "true";

    /// <summary>Whether guaranteed pods may share CPUs. The render command never looks at this.</summary>
    public bool MixedCpus =>
        Follows(ControllerParts.MixedCpus) && Traits.MixedCpus && Spec.WorkloadHints?.MixedCpus == true && !string.IsNullOrEmpty(Cpu.Shared)
        && Render.FeatureGates.IsEnabled(FeatureGateState.MixedCpus);

    /// <summary>Whether the kubelet leaves CPUs to dynamic resource allocation. The render command never looks at this.</summary>
    public bool DynamicResourceAllocation =>
        Follows(ControllerParts.DynamicResourceAllocation) && Traits.DynamicResourceAllocation
        && Input.Annotation(Annotations.DraResourceManagement) is "1" or "t" or "T" or "TRUE" or "true" or "True";

    /// <summary>Whether the node's OVS-DPDK service is set up. The render command leaves that half out.</summary>
    public bool OvsDpdkService => Follows(ControllerParts.OvsDpdkService) && Cpus.HasOvsDpdk;

    /// <summary>Whether OVS-DPDK CPUs form an isolated partition.</summary>
    public bool OvsDpdkIsolated =>
        string.Equals(Input.Annotation(Annotations.OvsDpdkLoadBalancing), "disable", StringComparison.OrdinalIgnoreCase);

    private bool Follows(ControllerParts part) => Render.Request.Follows(part);
}
