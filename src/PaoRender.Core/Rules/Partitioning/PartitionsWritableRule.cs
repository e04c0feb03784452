using System.Collections.Generic;
using PaoRender.Checks;
using PaoRender.Diagnostics;

namespace PaoRender.Rules;

/// <summary>Partitions can be written by others than administrators.</summary>
internal sealed class PartitionsWritableRule : Rule
{
    public override RuleInfo Info => new(
        RenderCodes.PartitionsWritable, "Partitions can be written by others than administrators", RuleCategory.Partitioning, RuleSource.CommonSense)
    {
        Meaning = "Access rules of the input let somebody who is not a cluster administrator write WorkloadPartitions objects. A warning with "
            + "strictness `reference`.",
        Remedy = "Leave `get`, `list` and `watch`, or narrow the binding.",
        Bad = new RuleExample(Example.Beside(Example.Partitioned) + "---\n" + Example.Partitions + """
            ---
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRole
            metadata:
              name: partitions
            rules:
            - {apiGroups: [workload.openshift.io], resources: [workloadpartitions], verbs: [get, patch]}
            ---
            apiVersion: rbac.authorization.k8s.io/v1
            kind: ClusterRoleBinding
            metadata:
              name: partitions
            roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: partitions}
            subjects:
            - {apiGroup: rbac.authorization.k8s.io, kind: Group, name: "system:authenticated"}

            """),
        Good = new RuleExample(Example.Beside(Example.Partitioned) + "---\n" + Example.Partitions),
    };

    public override IReadOnlyList<Check> Checks => [Check.OfInput(CheckStage.Input, CheckGate.WarnsInReference, WriteAccessCheck.Run)];
}
