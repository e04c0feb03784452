using System;

namespace PaoRender.Core.Tests.Admission;

/// <summary>What is to be done with a KubeletConfig that selects the pool of a profile.</summary>
public class SecondKubeletConfigTests
{
    private const string Annotation = "the annotation kubeletconfig.experimental of the profile";
    private const string NoPlace = " has no place there, and a pool with a profile cannot have it: remove it.";

    [Theory]
    [InlineData("kubeletConfig: {maxPods: 250}", "Put its settings into " + Annotation + ".")]
    [InlineData("autoSizingReserved: true", "What " + Annotation + " takes is not in it: autoSizingReserved" + NoPlace)]
    [InlineData(
        "logLevel: 5\n  kubeletConfig: {maxPods: 250}\n  tlsSecurityProfile: {type: Old}",
        "Put what is in kubeletConfig into " + Annotation + "; logLevel, tlsSecurityProfile" + NoPlace)]
    public void Advice_NamesWhatCanMove(string field, string advice)
    {
        string other = $$$"""
            apiVersion: machineconfiguration.openshift.io/v1
            kind: KubeletConfig
            metadata: {name: pods}
            spec:
              machineConfigPoolSelector: {matchLabels: {pools.operator.machineconfiguration.openshift.io/worker: ""}}
              {{{field}}}

            """;
        Assert.EndsWith(
            advice,
            Assert.Single(AdmissionInput.Render("5.2", AdmissionInput.Good, other).Diagnostics, found => found.Code == "PAO1552").Message,
            StringComparison.Ordinal);
    }
}
