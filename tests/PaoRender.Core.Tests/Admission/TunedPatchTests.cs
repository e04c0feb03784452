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

    [Fact]
    public void Patch_OfAPatch_IsJudgedToo()
    {
        string second = Patch.Replace("name: patch", "name: more", StringComparison.Ordinal)
            .Replace("=openshift-node-performance-good", "=patch", StringComparison.Ordinal).Replace("=2-7", "=3-7", StringComparison.Ordinal);
        Assert.Equal("PAO1562 11:7", AdmissionInput.Errors(AdmissionInput.Render("5.2", second, Patch, AdmissionInput.Good)));
    }

    [Fact]
    public void Include_OfAnUnknownProfile_IsAWarning()
    {
        string patch = Patch.Replace("include=", "include=acme-radio,", StringComparison.Ordinal);
        Assert.Equal("PAO1561 warning 1:9:7", AdmissionInput.Found(AdmissionInput.Render("5.2", patch, AdmissionInput.Good)));
    }

    [Theory]
    [InlineData("update", "")]
    [InlineData("later", "PAO1502 3:119")]
    public void Deferral_IsOneOfThreeWords(string word, string errors)
    {
        string patch = Patch.Replace("-operator}", "-operator, annotations: {tuned.openshift.io/deferred: WORD}}", StringComparison.Ordinal)
            .Replace("WORD", word, StringComparison.Ordinal);
        Assert.Equal(errors, AdmissionInput.Errors(AdmissionInput.Render("5.2", patch, AdmissionInput.Good)));
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("performance-good", "performance-goods", "PAO1561 9:7")]
    [InlineData("openshift-node-performance-good", "openshift-node", "")]
    [InlineData("openshift-node-performance-good", "openshift-node,openshift-node-performance-good", "")]
    [InlineData("isolated_cores=2-7", "isolated_cores=3-7", "PAO1562 11:7")]
    [InlineData("managed_irq,2-7", "managed_irq,2-6", "PAO1562 13:7")]
    [InlineData("managed_irq,2-7", "${isolated_cores}", "")]
    [InlineData("openshift-node-performance-good", "openshift-nodee,openshift-node-performance-good", "PAO1561 9:7")]
    [InlineData("openshift-node-performance-good", "-openshift-nodee", "")]
    [InlineData("openshift-node-performance-good", "-openshift-node-performance-goods", "")]
    [InlineData("openshift-node-performance-good", "openshift-node-performance-good,-openshift-node-performance-other", "")]
    [InlineData("openshift-node-performance-good", "openshift-node-performance-rt-good", "")]
    [InlineData("openshift-node-performance-good", "openshift${f:exec:uname:-r},openshift-nodee", "")]
    [InlineData("[variables]", "[scheduler]", "")]
    [InlineData("[variables]\n      isolated_cores=2-7", "[scheduler]\n      isolated_cores=2-3", "PAO1562 11:7")]
    [InlineData("[variables]\n      isolated_cores=2-7", "[systemd]\n      cpu_affinity=0-1", "")]
    [InlineData("[variables]\n      isolated_cores=2-7", "[systemd]\n      cpu_affinity=0-2", "PAO1562 11:7")]
    [InlineData("managed_irq,2-7 quiet", "2-7 systemd.cpu_affinity=9,10", "PAO1562 13:7")]
    [InlineData("managed_irq,2-7 quiet", "2-7 tuned.non_isolcpus=00000003", "")]
    [InlineData("managed_irq,2-7 quiet", "2-7 tuned.non_isolcpus=000000ff", "PAO1562 13:7")]
    [InlineData("managed_irq,2-7 quiet", "2-6 nohz_full=2", "PAO1562 13:7, PAO1562 13:7")]
    [InlineData("- name: patch", "- name: openshift-node-performance-rt-good", "PAO1553 6:11")]
    public void Patch_IsJudged(string from, string to, string errors)
    {
        string patch = from.Length == 0 ? Patch : Patch.Replace(from, to, StringComparison.Ordinal);
        Assert.Equal(errors, AdmissionInput.Errors(AdmissionInput.Render("5.2", patch, AdmissionInput.Good)));
    }
}
