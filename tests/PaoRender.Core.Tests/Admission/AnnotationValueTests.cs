using System;
using PaoRender.Core.Tests.Documents;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Admission;

/// <summary>The values that a message about an annotation names are those that the rendered release reads.</summary>
public class AnnotationValueTests
{
    [Theory]
    [InlineData("4.18", "on", "error PAO1502", "4.18 reads only 'true'.")]
    [InlineData("4.19", "on", "error PAO1502", "The values are true, false.")]
    [InlineData("4.20", "on", "error PAO1502", "The values are true, false, enable, disable.")]
    [InlineData("4.18", "enable", "warning PAO1503", "Write true.")]
    [InlineData("4.18", "false", "warning PAO1503", "set spec.workloadHints.realTime to false.")]
    [InlineData("4.19", "enable", "warning PAO1503", "Write true.")]
    [InlineData("4.19", "disable", "warning PAO1503", "Write false.")]
    public void Values_AreThoseOfTheRelease(string release, string value, string code, string advice)
    {
        string text = DocumentInput.Profile.Replace(
            "  name: p\n", $"  name: p\n  annotations:\n    performance.openshift.io/enable-rps: {value}\n", StringComparison.Ordinal)
            .Replace($": {value}", $": \"{value}\"", StringComparison.Ordinal);
        ManifestDiagnostic found = DocumentInput.Single(new DocumentInput { Release = release }.Add("p.yaml", text).Render());
        Assert.StartsWith($"p.yaml(6,42): {code}", found.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(advice, found.Message, StringComparison.Ordinal);
    }
}
