using System;

namespace PaoRender.Core.Tests.Admission;

/// <summary>Annotations whose values change nothing in a release or beside the rest of a profile, and keys that nobody reads.</summary>
public class AnnotationEffectTests
{
    private const string Rps = "performance.openshift.io/enable-rps", Physical = "performance.openshift.io/enable-physical-dev-rps";

    [Theory]
    [InlineData("5.2", Physical + ": \"true\"", "PAO1503 warning 1:6:55")]
    [InlineData("5.2", Physical + ": \"false\"", "")]
    [InlineData("5.2", Physical + ": \"true\"\n    " + Rps + ": \"true\"", "")]
    [InlineData("4.18", Physical + ": \"true\"", "")]
    [InlineData("5.2", "performance.openshift.io/cpu-load-balancing-ovs-dpdk: \"disable\"", "PAO1503 warning 1:6:59")]
    [InlineData("5.2", "tuned.openshift.io/deferred: \"always\"", "PAO1501 error 1:6:5")]
    [InlineData("5.2", "enable-rps: \"true\"", "PAO1501 error 1:6:5")]
    [InlineData("5.2", "tuned.openshift.io/enable-rps: \"true\"", "PAO1501 error 1:6:5")]
    [InlineData("5.2", "performance.openshift.io/kubeletconfig.experimental: \"{}\"", "PAO1501 error 1:6:5")]
    [InlineData("5.2", "example.com/enable-rps: \"true\"", "")]
    public void Annotation_IsJudged(string release, string annotation, string expected) =>
        Assert.Equal(expected, AdmissionInput.Found(AdmissionInput.Render(release, With(AdmissionInput.Good, annotation))));

    [Theory]
    [InlineData("\"true\"", "numa: {topologyPolicy: single-numa-node}", "PAO1541 warning 1:13:26")]
    [InlineData("\"true\"", "numa: {topologyPolicy: none}", "")]
    [InlineData("\"false\"", "numa: {topologyPolicy: single-numa-node}", "")]
    public void TopologyPolicy_UnderDynamicAllocation_HasNoEffect(string value, string field, string expected) => Assert.Equal(
        expected,
        AdmissionInput.Found(AdmissionInput.Render(
            "5.2", With(AdmissionInput.With(field), "performance.openshift.io/dra-resource-management: " + value))));

    [Fact]
    public void PhysicalDevices_WithoutTheHint_HaveNoEffect() => Assert.Equal(
        "PAO1503 warning 1:6:55",
        AdmissionInput.Found(AdmissionInput.Render("4.18", With(AdmissionInput.With("workloadHints: {realTime: false}"), Physical + ": \"true\""))));

    private static string With(string profile, string annotation) =>
        profile.Replace("  name: good\n", $"  name: good\n  annotations:\n    {annotation}\n", StringComparison.Ordinal);
}
