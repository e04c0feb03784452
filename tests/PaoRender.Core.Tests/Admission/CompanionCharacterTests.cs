using System.Linq;
using PaoRender.Assets;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Admission;

/// <summary>Characters that look like others in objects beside the profiles, at their lines; what only people read is left alone.</summary>
public class CompanionCharacterTests
{
    private const string Config = "apiVersion: machineconfiguration.openshift.io/v1\nkind: MachineConfig\n";
    private const string Tuned = "apiVersion: tuned.openshift.io/v1\nkind: Tuned\nmetadata: {name: t}\n";

    private const string Labels = "metadata: {name: c, labels: {machineconfiguration.openshift.io/role: worker}}\n";

    [Theory]
    [InlineData(Config + Labels + "spec: {kernelArguments: [audit=0, \"a=\u201Cb\u201D\"]}\n", "PAO1017 4:35")]
    [InlineData(
        Config + Labels + "spec: {config: {storage: {files: [{path: /a}]}, systemd: {units: [{name: a.service, contents: \"a\u2013\"}]}}}\n", "")]
    [InlineData(Tuned + "spec:\n  profile:\n  - name: t\n    data: |\n      # it\u2019s\n      [main]\n      summary=\u201Cx\u201D\n      [sysctl]\n"
        + "      a=1\u20132\n", "PAO1017 12:10")]
    [InlineData(Tuned + "spec:\n  profile:\n  - {name: t, data: \"[main]\\nsummary=it\u2019s\\n; \u201C\"}\n", "")]
    [InlineData(Tuned + "spec: {recommend: [{profile: \"t\u200B\", priority: 1}]}\n", "PAO1017 4:30")]
    [InlineData(Tuned + "spec: {recommend: [{profile: t, priority: 1, machineConfigLabels: {\"a\u00A0\": b}}]}\n", "PAO1017 4:68")]
    public void Character_IsAWarningAtItsLine(string companion, string places)
    {
        RenderResult result = Render(Strictness.Strict, companion);
        Assert.True(result.Succeeded);
        Assert.Equal(places, string.Join(", ", result.Diagnostics
            .Where(found => found.Position.File == "c.yaml" && found.Code == "PAO1017")
            .Select(found => $"{found.Code} {found.Position.Line}:{found.Position.Column}")));
        Assert.DoesNotContain(Render(Strictness.Reference, companion).Diagnostics, found => found.Code == "PAO1017");
    }

    private static RenderResult Render(Strictness strictness, string companion) => Renderer.Render(new RenderRequest
    {
        Inputs = [new InputFile("p.yaml", AdmissionInput.Good), new InputFile("c.yaml", companion)],
        Assets = AssetBundle.BuiltIn,
        Release = OperatorRelease.Newest,
        Strictness = strictness,
    });
}
