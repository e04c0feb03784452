using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Rules;

/// <summary>A profile inside another object is not rendered.</summary>
internal sealed class WrappedProfileRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.WrappedProfile, "A profile inside another object is not rendered", RuleCategory.Reading, RuleSource.Controller)
    {
        AtTimes = DiagnosticSeverity.Warning,
        Meaning = "A profile stands inside an object of another kind (a ConfigMap, a Policy or another wrapper) and is not rendered. A warning "
            + "beside profiles that are; with strictness `reference` a message. Always a warning: an object that would change what is rendered "
            + "stands there (Infrastructure, MachineConfigPool, FeatureGate, KubeletConfig, ContainerRuntimeConfig, WorkloadPartitions, or a "
            + "MachineConfig that pins workloads) and is not read.",
        Remedy = "For a ConfigMap, `--from-configmaps` or `PaoFromConfigMaps`. Else put the profile into a file of its own.",
        Bad = new RuleExample("""
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: tuning
            data:
              tuning: |
                apiVersion: performance.openshift.io/v2
                kind: PerformanceProfile
                metadata:
                  name: hosted

            """),
        Good = new RuleExample(Example.Profile),
    };
}
