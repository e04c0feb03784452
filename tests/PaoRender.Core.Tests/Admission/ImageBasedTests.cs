using System;

namespace PaoRender.Core.Tests.Admission;

/// <summary>Names of files where the input says that clusters are installed from an image.</summary>
public class ImageBasedTests
{
    private const string Instance = "apiVersion: siteconfig.open-cluster-management.io/v1alpha1\nkind: ClusterInstance\n"
        + "metadata: {name: north, namespace: north}\nspec: {templateRefs: [{name: TEMPLATES, namespace: rhacm}]}\n";

    private const string Config = "apiVersion: v1beta1\nkind: ImageBasedConfig\nmetadata: {name: north}\n";

    [Theory]
    [InlineData("du-profile1", "ibi-cluster-templates-v1", "")]
    [InlineData("du-profile12", "ibi-cluster-templates-v1", "PAO1554 warning 1:4:9")]
    [InlineData("du-profile12", "ai-cluster-templates-v1", "")]
    public void ClusterInstance_TellsTheRoute(string name, string templates, string expected) =>
        Assert.Equal(expected, Found(name, Instance.Replace("TEMPLATES", templates, StringComparison.Ordinal)));

    [Fact]
    public void ImageBasedConfig_TellsTheRoute() => Assert.Equal("PAO1554 warning 1:4:9", Found("du-profile12", Config));

    [Fact]
    public void PinningFile_IsTooLongUnderAnyName() => Assert.Equal(
        "PAO1554 warning 1:4:9",
        Found("du", Config + "---\napiVersion: config.openshift.io/v1\nkind: Infrastructure\n"
            + "metadata: {name: cluster}\nstatus: {cpuPartitioning: AllNodes}\n"));

    private static string Found(string name, string other) => AdmissionInput.Found(
        AdmissionInput.Render("5.2", AdmissionInput.Good.Replace("name: good", "name: " + name, StringComparison.Ordinal), other));
}
