using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PaoRender.Analyzers.Tests.Support;
using PaoRender.Tests.Shared;

namespace PaoRender.Analyzers.Tests;

/// <summary>The user's word about a rule counts.</summary>
public class SeverityTests
{
    private const string OpenAccess = """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata: {name: open}
        rules:
        - apiGroups: [workload.openshift.io]
          resources: [workloadpartitions]
          verbs: [update]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata: {name: open}
        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: open}
        subjects:
        - {apiGroup: rbac.authorization.k8s.io, kind: User, name: somebody}

        """;

    [Fact]
    public async Task Finding_Untouched_HasTheWeightOfTheBuild() =>
        Assert.Equal(DiagnosticSeverity.Error, (await FindAsync(Texts.Profile(isolated: "x"), _ => { }, "PAO1104")).Single().Severity);

    [Theory]
    [InlineData("strict", DiagnosticSeverity.Error)]
    [InlineData("reference", DiagnosticSeverity.Warning)]
    public async Task Finding_WhoseWeightDependsOnStrictness_HasThatOfTheBuild(string strictness, DiagnosticSeverity severity)
    {
        IReadOnlyList<Diagnostic> found = await FindAsync(
            Texts.Profile() + "---\n" + OpenAccess,
            host =>
            {
                host.Properties["PaoStrictness"] = strictness;
                host.Properties["PaoWithWorkloadPartitionsApi"] = "true";
            },
            "PAO1317");
        Assert.Equal(severity, Assert.Single(found).Severity);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Suppress, null)]
    public async Task ConfigurationFile_SetsTheWeight(ReportDiagnostic setting, DiagnosticSeverity? severity)
    {
        IReadOnlyList<Diagnostic> found = await FindAsync(Texts.Profile(isolated: "x"), host => Configure(host, "PAO1104", setting), "PAO1104");
        Assert.Equal(severity, found.SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("none", null)]
    public async Task EditorConfig_OfTheManifests_SetsTheWeight(string severity, DiagnosticSeverity? expected)
    {
        ManifestFile settings = new(".editorconfig", $"[*.yaml]\ndotnet_diagnostic.PAO1004.severity = {severity}\n")
        {
            Metadata = { ["SourceItemGroup"] = "PaoSeverityFile" },
        };
        IReadOnlyList<Diagnostic> found = await FindAsync(
            Texts.Profile() + "  unknown: 1\n", host => host.Files = [.. host.Files, settings], "PAO1004");
        Assert.Equal(expected, found.SingleOrDefault()?.Severity);
    }

    [Fact]
    public async Task TwentyMistakes_AreTwentyMarks()
    {
        var host = new AnalyzerHost([.. TwentyMistakes.Files.Select(file => ManifestFile.Input(file.Name, file.Text))]);
        IReadOnlyList<Diagnostic> found = await host.RunAsync();
        Assert.Equal(
            TwentyMistakes.Expected.Order(StringComparer.Ordinal),
            found.Select(item => (Span: item.Location.GetLineSpan(), item.Id)).Select(item => TwentyMistakes.Line(
                item.Span.Path[(ManifestFile.Folder.Length + 1)..],
                item.Span.StartLinePosition.Line + 1,
                item.Span.StartLinePosition.Character + 1,
                item.Id)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task NoWarn_SilencesAWarning()
    {
        IReadOnlyList<Diagnostic> found = await FindAsync(Texts.Profile(), host => Report(host, "PAO2004", ReportDiagnostic.Suppress), "PAO2004");
        Assert.Empty(found);
    }

    [Fact]
    public async Task WarningsAsErrors_TurnAWarningIntoAnError()
    {
        IReadOnlyList<Diagnostic> found = await FindAsync(Texts.Profile(), host => Report(host, "PAO2004", ReportDiagnostic.Error), "PAO2004");
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(found).Severity);
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(string text, Action<AnalyzerHost> change, string code)
    {
        var host = new AnalyzerHost(ManifestFile.Input("du.yaml", text));
        change(host);
        return [.. (await host.RunAsync()).Where(item => item.Id == code)];
    }

    // What the compiler makes of NoWarn and WarningsAsErrors.
    private static void Report(AnalyzerHost host, string code, ReportDiagnostic setting) => host.Compilation =
        host.Compilation.WithOptions(host.Compilation.Options.WithSpecificDiagnosticOptions([new(code, setting)]));

    // What the compiler makes of dotnet_diagnostic.CODE.severity in a global configuration file.
    private static void Configure(AnalyzerHost host, string code, ReportDiagnostic setting) => host.Compilation =
        host.Compilation.WithOptions(host.Compilation.Options.WithSyntaxTreeOptionsProvider(new GlobalSeverity(code, setting)));

    private sealed class GlobalSeverity(string code, ReportDiagnostic setting) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = setting;
            return diagnosticId == code;
        }
    }
}
