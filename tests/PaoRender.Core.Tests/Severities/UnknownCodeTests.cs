using System;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Core.Tests.Documents;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Releases;
using PaoRender.Severities;

namespace PaoRender.Core.Tests.Severities;

/// <summary>Codes that no rule has, where people name rules: they would change nothing, and nobody would see it.</summary>
public class UnknownCodeTests
{
    [Theory]
    [InlineData("# pao: disable=PAO1599 a bench", "There is no rule 'PAO1599'")]
    [InlineData("# pao: disable=PAO1532,pao9999 a bench", "There is no rule 'PAO9999'")]
    [InlineData("# pao: disabel=PAO1532 a bench", "This comment silences nothing: it has 'disabel' where 'disable' should stand")]
    [InlineData("# pao: disable=PAO1532 -", "This comment silences nothing: it needs a reason behind the code, in words")]
    [InlineData("# PAO: disable", "This comment silences nothing: it needs a code and a reason")]
    [InlineData("# PAO: Disable=PAO1532 a bench", null)]
    [InlineData("# pao: settled with the site", null)]
    [InlineData("# pao: disable=PAO1532 a bench", null)]
    public void Comment_WithACodeOfNoRule_IsAnError(string comment, string? message)
    {
        ManifestDiagnostic[] found = Check(DocumentInput.Profile.Replace("\"0-1\"", "\"0-1\" " + comment), SeveritySettings.None);
        Assert.Equal(message is null ? 0 : 1, found.Length);
        if (message is null) return;
        Assert.StartsWith($"p.yaml(7,21): error PAO1019: {message}", found[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dotnet_diagnostic.PAO1533.severity = error", "There is no rule 'PAO1533', so nothing follows from this. ")]
    [InlineData("  dotnet_diagnostic.pao1532.severity = eror", "There is no severity 'eror'. Write error,")]
    [InlineData("dotnet_diagnostic.CA1533.severity = eror", null)]
    [InlineData("dotnet_diagnostic.PAO1532.severity = none", null)]
    public void LineOfAConfigurationFile_ThatSetsNothing_IsAWarning(string line, string? message)
    {
        var file = new SeverityFile("/site/.editorconfig", "root = true\r\n[*.yaml]\r\n" + line + "\r\n");
        ManifestDiagnostic[] found = Check(DocumentInput.Profile, new SeveritySettings([file], name => "/site/" + name));
        Assert.Equal(message is null ? 0 : 1, found.Length);
        if (message is not null)
            Assert.StartsWith("/site/.editorconfig(3,1): warning PAO1019: " + message, found[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void CodeOfAProperty_ThatNoRuleHas_IsAWarning()
    {
        var settings = new SeveritySettings([], name => name, ["PAO9999", "CS1591", "PAO2004"], ["PAO1004"]);
        ManifestDiagnostic[] found = Check(DocumentInput.Profile, settings);
        Assert.StartsWith(
            "warning PAO1019: NoWarn or WarningsAsErrors: There is no rule 'PAO9999'", Assert.Single(found).ToString(), StringComparison.Ordinal);
    }

    private static ManifestDiagnostic[] Check(string profile, SeveritySettings severities) =>
    [
        .. Renderer.Check(new RenderRequest
        {
            Inputs = [new InputFile("p.yaml", profile)],
            Assets = AssetBundle.BuiltIn,
            Release = OperatorRelease.Newest,
            Severities = severities,
        }).Where(item => item.Code != RenderCodes.BuiltInAssets),
    ];
}
