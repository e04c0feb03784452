using PaoRender.Manifests;
using PaoRender.Severities;

namespace PaoRender.Core.Tests.Severities;

/// <summary>What configuration files make of findings.</summary>
public class SeveritySettingsTests
{
    private const string Raised = "dotnet_diagnostic.PAO1532.severity = error\n";

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("Warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Message)]
    [InlineData("silent", null)]
    [InlineData("none # a bench", null)]
    [InlineData("default", DiagnosticSeverity.Warning)]
    [InlineData("fatal", DiagnosticSeverity.Warning)]
    public void Word_SetsTheSeverity(string word, DiagnosticSeverity? expected) =>
        Assert.Equal(expected, Weigh($"[*]\r\ndotnet_diagnostic.pao1532.severity = {word}\r\n"));

    [Theory]
    [InlineData("[*]", true)]
    [InlineData("[*.yaml]", true)]
    [InlineData("[*.{yaml,yml}]", true)]
    [InlineData("[*.json]", false)]
    [InlineData("[manifests/**]", true)]
    [InlineData("[/manifests/**.yaml]", true)]
    [InlineData("[**/edge/du.yaml]", true)]
    [InlineData("[manifests/*.yaml]", false)]
    [InlineData("[manifests/*/du.y?ml]", true)]
    [InlineData("[d[!u].yaml]", false)]
    [InlineData("[d[tu].yaml]", true)]
    [InlineData("[edge/**]", false)]
    [InlineData("[*.{yaml]", false)]
    [InlineData("# nothing", false)]
    public void Section_IsForTheFilesOfItsPattern(string header, bool isFor) =>
        Assert.Equal(isFor ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, Weigh($"{header}\n{Raised}"));

    [Theory]
    [InlineData("", null)]
    [InlineData("root = true\n", DiagnosticSeverity.Warning)]
    public void Root_EndsTheSearch(string start, DiagnosticSeverity? expected) => Assert.Equal(expected, Weigh(
        new("/site/.editorconfig", "[*]\ndotnet_diagnostic.PAO1532.severity = none\n"), new("/site/manifests/.editorconfig", start)));

    [Fact]
    public void NearestFile_Wins() => Assert.Equal(DiagnosticSeverity.Error, Weigh(
        new("/site/manifests/.editorconfig", "[*]\n" + Raised),
        new("/site/.editorconfig", "[*]\ndotnet_diagnostic.PAO1532.severity = none\n"),
        new("/other/.editorconfig", "[*]\ndotnet_diagnostic.PAO1532.severity = none\n"),
        new("/site/.globalconfig", "dotnet_diagnostic.PAO1532.severity = none\n")));

    [Theory]
    [InlineData("/site/.globalconfig", "")]
    [InlineData("/elsewhere/team.globalconfig", "is_global = true\n")]
    public void GlobalFile_IsForEverything(string path, string start)
    {
        var settings = new SeveritySettings([new(path, start + Raised)], name => name);
        Assert.Equal(DiagnosticSeverity.Error, settings.Apply(Finding("", DiagnosticSeverity.Warning))!.Severity);
        Assert.Equal(DiagnosticSeverity.Error, Weigh(new SeverityFile(path, start + Raised)));
    }

    [Fact]
    public void Error_StaysOne()
    {
        var settings = new SeveritySettings([new("/site/.globalconfig", "dotnet_diagnostic.PAO1532.severity = none\n")], name => name);
        Assert.Equal(DiagnosticSeverity.Error, settings.Apply(Finding("/site/du.yaml", DiagnosticSeverity.Error))!.Severity);
    }

    [Theory]
    [InlineData("error", "PAO1532", "", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", "PAO1532", "", DiagnosticSeverity.Message)]
    [InlineData("none", "", "pao1532", DiagnosticSeverity.Warning)]
    [InlineData("error", "", "PAO1532", DiagnosticSeverity.Error)]
    public void Caller_Wins(string word, string noWarn, string warnAsError, DiagnosticSeverity expected)
    {
        SeverityFile file = new("/site/.editorconfig", $"[*]\ndotnet_diagnostic.PAO1532.severity = {word}\n");
        var settings = new SeveritySettings([file], name => name, [noWarn], [warnAsError]);
        Assert.Equal(expected, settings.Apply(Finding("/site/du.yaml", DiagnosticSeverity.Warning))!.Severity);
    }

    private static DiagnosticSeverity? Weigh(string text) => Weigh(new SeverityFile("/site/.editorconfig", text));

    private static DiagnosticSeverity? Weigh(params SeverityFile[] files) => new SeveritySettings(files, name => "/site/" + name)
        .Apply(Finding("manifests/edge/du.yaml", DiagnosticSeverity.Warning))?.Severity;

    private static ManifestDiagnostic Finding(string file, DiagnosticSeverity severity) =>
        new("PAO1532", severity, "few", new SourcePosition(file, 1, 1));
}
