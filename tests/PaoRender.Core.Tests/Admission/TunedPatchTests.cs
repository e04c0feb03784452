using System;

namespace PaoRender.Core.Tests.Admission;

/// <summary>TuneD patches beside a profile.</summary>
public class TunedPatchTests
{
    private const string Patch = """
        apiVersion: tuned.openshift.io/v1
        kind: Tuned
        metadata: {name: patch, namespace: openshift-cluster-node-tuning-operator}
        spec:
          profile:
          - name: patch
            data: |
              [main]
              include=openshift-node-performance-good
              [variables]
              isolated_cores=2-7
              [bootloader]
              cmdline_extra=+isolcpus=managed_irq,2-7 quiet
          recommend: [{profile: patch, priority: 5, machineConfigLabels: {machineconfiguration.openshift.io/role: worker}}]

        """;

    [Theory]
    [InlineData("", "", "")]
    [InlineData("performance-good", "performance-goods", "PAO1561 9:7")]
    [InlineData("openshift-node-performance-good", "openshift-node", "")]
    [InlineData("openshift-node-performance-good", "openshift-node,openshift-node-performance-good", "")]
    [InlineData("isolated_cores=2-7", "isolated_cores=3-7", "PAO1562 11:7")]
    [InlineData("managed_irq,2-7", "managed_irq,2-6", "PAO1562 13:7")]
    [InlineData("managed_irq,2-7", "${isolated_cores}", "")]
    public void Patch_IsJudged(string from, string to, string errors)
    {
        string patch = from.Length == 0 ? Patch : Patch.Replace(from, to, StringComparison.Ordinal);
        Assert.Equal(errors, AdmissionInput.Errors(AdmissionInput.Render("5.2", patch, AdmissionInput.Good)));
    }
}
