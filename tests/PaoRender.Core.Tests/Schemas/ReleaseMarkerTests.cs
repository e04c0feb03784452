using System;
using System.Linq;

namespace PaoRender.Core.Tests.Schemas;

public class ReleaseMarkerTests
{
    [Theory]
    [InlineData(
        "PerformanceProfile",
        "v2",
        "spec.cpu.ovsDpdk 4.23, spec.cpu.shared 4.15, spec.hardwareTuning 4.16, spec.kernelPageSize 4.18, spec.workloadHints.mixedCpus 4.15")]
    [InlineData("PerformanceProfile", "v1", "spec.hardwareTuning 4.16")]
    [InlineData("PerformanceProfile", "v1alpha1", "")]
    [InlineData(
        "KubeletConfiguration",
        "v1beta1",
        "containerLogMaxWorkers 4.18, containerLogMonitorInterval 4.18, crashLoopBackOff 4.19, failCgroupV1 4.18, imageMaximumGCAge 4.16, " +
        "imagePullCredentialsVerificationPolicy 4.20, logging.options.text 4.18, mergeDefaultEvictionSettings 4.20, podLogsDir 4.18, " +
        "preloadedImagesVerificationAllowlist 4.20, singleProcessOOMKill 4.19, userNamespaces 4.20")]
    [InlineData("IgnitionConfig", "3.2.0", "")]
    [InlineData("MachineConfig", "v1", "")]
    [InlineData("KubeletConfig", "v1", "")]
    [InlineData("RuntimeClass", "v1", "")]
    [InlineData("Tuned", "v1", "spec.recommend[].operand.verbosity 4.18, status.conditions 4.19")]
    public void Fields_OfVersion_NameTheReleaseTheyCameWith(string kind, string version, string expected)
    {
        IOrderedEnumerable<string> markers = SchemaFile.OfKind(kind).Versions[version].Walk()
            .Where(level => level.Since is not null)
            .Select(level => $"{level.Path[(kind.Length + 1)..]} {level.Since}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(expected, string.Join(", ", markers));
    }

    [Fact]
    public void Fields_OfAllSchemas_AreStillThere()
    {
        Assert.DoesNotContain(SchemaFile.All.SelectMany(file => file.Levels), level => level.Until is not null);
    }

    [Fact]
    public void FlushFrequency_FromItsRelease_TakesText()
    {
        SchemaNode logging = SchemaFile.OfKind("KubeletConfiguration").Versions["v1beta1"].Properties["logging"];

        Assert.Equal("4.16", logging.Properties["flushFrequency"].Text("x-paorender-text-since"));
    }
}
