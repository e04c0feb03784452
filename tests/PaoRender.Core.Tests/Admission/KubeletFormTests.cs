using System;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Admission;

/// <summary>What is said of a kubelet snippet that is not quite JSON, or whose amounts cannot be added up, and where.</summary>
public class KubeletFormTests
{
    [Theory]
    [InlineData("maxPods: 250", "7:7", "this is YAML, and the operator takes JSON only. Write {\"maxPods\": ...}.")]
    [InlineData("{\"maxPods\":250,}", "7:22", "a key is expected after the comma; remove the comma before this '}'.")]
    [InlineData("{,}", "7:8", "a key in double quotes is expected.")]
    [InlineData("{\"a\":[1,]}", "7:15", "a value is expected after the comma; remove the comma before this ']'.")]
    [InlineData("{\"a\":[1,{\"b\":]}]}", "7:20", "']' cannot start a JSON value.")]
    [InlineData("{'maxPods':250}", "7:8", "a key in double quotes is expected, and this is a single quote.")]
    [InlineData("{\"cpuManagerPolicy\":'static'}", "7:27", "a text in double quotes is expected, and this is a single quote.")]
    public void Text_ThatIsNoJson_IsToldWhy(string text, string place, string message) => AssertFound(text, "", place, message);

    [Theory]
    [InlineData("{\"evictionHard\":{\"memory.available\":\"5%\"}}", "7:24", "'evictionHard[memory.available]' is not")]
    [InlineData("{\"evictionHard\":{\"memory.available\":\"ten\"}}", "7:24", "'evictionHard[memory.available]' is not")]
    [InlineData("{\"SystemReserved\":{\"memory\":\"much\"}}", "7:26", "'systemReserved[memory]' is not")]
    public void Amount_ThatCannotBeAdded_IsShownWhereItStands(string text, string place, string message) =>
        AssertFound(text, "numa: {topologyPolicy: restricted}", place, message);

    private static void AssertFound(string text, string field, string place, string message)
    {
        string profile = AdmissionInput.With(field).Replace(
            "  name: good\n", $"  name: good\n  annotations:\n    kubeletconfig.experimental: |\n      {text}\n", StringComparison.Ordinal);
        ManifestDiagnostic found = Assert.Single(AdmissionInput.Render("5.2", profile).Diagnostics, item => item.Code != "PAO2004");
        Assert.Equal(("PAO1108", DiagnosticSeverity.Error), (found.Code, found.Severity));
        Assert.Equal(place, $"{found.Position.Line}:{found.Position.Column}");
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
    }
}
