using System;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Admission;

/// <summary>A fault that an alias repeats stands where the alias does, names the text, and is reported once.</summary>
public class AliasTests
{
    private const string Head = "apiVersion: performance.openshift.io/v2\nkind: PerformanceProfile\nmetadata:\n  name: good\n";

    private const string Selector = "  nodeSelector:\n    node-role.kubernetes.io/worker: \"\"\n";

    [Theory]
    [InlineData("spec:\n  cpu:\n    <<: &x {reserved: 0-x, isolated: 2-7}\n", "PAO1104 7:23|")]
    [InlineData("x: &x {reserved: 0-x, isolated: 2-7}\nspec:\n  cpu:\n    <<: *x\n", "PAO1104 8:9|(5,18)")]
    [InlineData("x: &x {reserved: 0-x, isolated: 2-7}\nspec:\n  cpu:\n    <<: [*x]\n", "PAO1104 8:10|(5,18)")]
    [InlineData("x: &x {reserved: 0-x, isolated: 2-y}\nspec:\n  cpu: *x\n", "PAO1104 7:8|(5,18)", "PAO1104 7:8|(5,33)")]
    [InlineData("spec:\n  cpu: {reserved: &x [0], isolated: *x}\n", "PAO1002 6:19|")]
    [InlineData("x: &x [0]\nspec:\n  cpu: {reserved: *x, isolated: *x}\n", "PAO1002 7:19|(5,4)")]
    [InlineData("x: &x 0-x\nspec:\n  cpu: {reserved: *x, isolated: 2-7}\n", "PAO1104 7:19|(5,4)")]
    public void Fault_StandsAtTheAlias(string lines, params string[] expected)
    {
        string text = Head + lines + Selector;
        RenderResult result = AdmissionInput.Render("4.20", text);
        string[] found = [.. result.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Select(Describe)];
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    private static string Describe(ManifestDiagnostic found)
    {
        int repeats = found.Message.IndexOf("repeats the text at 1.yaml", StringComparison.Ordinal);
        string anchor = repeats < 0 ? "" : found.Message[(repeats + "repeats the text at 1.yaml".Length)..].TrimEnd(')', '.') + ")";
        return $"{found.Code} {found.Position.Line}:{found.Position.Column}|{anchor}";
    }
}
