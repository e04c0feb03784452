using System.Collections.Generic;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Diagnostics;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Rendering;

public class BadInputTests
{
    private const string Good = """
        apiVersion: performance.openshift.io/v2
        kind: PerformanceProfile
        metadata:
          name: good
        spec:
          cpu:
            reserved: "0-1"
            isolated: "2-7"
          nodeSelector:
            node-role.kubernetes.io/worker: ""

        """;

    [Fact]
    public void Render_OfAGoodProfile_HasNoErrors()
    {
        RenderResult result = Render(new InputFile("good.yaml", Good));
        Assert.True(result.Succeeded);
        Assert.Equal(4, result.Manifests.Count);
    }

    [Theory]
    [InlineData("reserved: \"0-1\"", "reserved: 0", ReadingCodes.WrongType, 7, 15)]
    [InlineData("reserved: \"0-1\"", "reserved: \"0-\"", RenderCodes.BadCpuSet, 7, 15)]
    [InlineData("reserved: \"0-1\"", "reserved: \"5-1\"", RenderCodes.BadCpuSet, 7, 15)]
    [InlineData("reserved: \"0-1\"", "reserved: \"\"", RenderCodes.BadCpuSet, 7, 15)]
    [InlineData("isolated: \"2-7\"", "isolated: \"1-7\"", RenderCodes.BadCpuSet, 8, 15)]
    [InlineData("isolated: \"2-7\"", "shared: \"2-7\"", RenderCodes.Required, 6, 3)]
    [InlineData("name: good", "name: ../good", RenderCodes.BadName, 4, 9)]
    [InlineData("name: good", "name: a/b", RenderCodes.BadName, 4, 9)]
    [InlineData("name: good", "name: Good", RenderCodes.BadName, 4, 9)]
    [InlineData("name: good", "name: \"\"", RenderCodes.BadName, 4, 9)]
    [InlineData("name: good", "namespace: good", RenderCodes.BadName, 3, 1)]
    [InlineData("io/worker", "io/nowhere", RenderCodes.NoPool, 9, 3)]
    [InlineData("  cpu:\n", "  cpu: [\n", ReadingCodes.Malformed, 8, 0)]
    [InlineData("kind: PerformanceProfile\n", "", RenderCodes.NotAnObject, 1, 1)]
    public void Render_OfOneMistake_ReportsCodeAndPlaceAndWritesNothing(string from, string to, string code, int line, int column)
    {
        RenderResult result = Render(new InputFile("bad.yaml", Good.Replace(from, to, System.StringComparison.Ordinal)));

        ManifestDiagnostic error = result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal((code, "bad.yaml", line), (error.Code, error.Position.File, error.Position.Line));
        if (column > 0) Assert.Equal(column, error.Position.Column);
        Assert.Empty(result.Manifests);
    }

    [Fact]
    public void Render_OfManyMistakes_ReportsThemAllInOneRun()
    {
        RenderResult result = Render(
            new InputFile("a.yaml", Good.Replace("name: good", "name: one").Replace("\"0-1\"", "0")),
            new InputFile("b.yaml", Good.Replace("name: good", "name: two").Replace("\"2-7\"", "\"2-x\"").Replace("io/worker", "io/nowhere")),
            new InputFile("c.yaml", Good.Replace("name: good", "name: two")),
            new InputFile("d.yaml", "a: [\n"),
            new InputFile("e.yaml", Good.Replace("name: good", "name: /etc/x")));

        string[] codes = [.. Errors(result).Select(error => error.Code).Distinct().Order()];
        Assert.Equal(
            [
                ReadingCodes.Malformed, ReadingCodes.WrongType, RenderCodes.BadName,
                RenderCodes.DuplicateProfile, RenderCodes.BadCpuSet, RenderCodes.NoPool,
            ],
            codes);
        Assert.Empty(result.Manifests);
        Assert.All(Errors(result), error => Assert.True(error.Position.Line > 0, error.ToString()));
    }

    [Fact]
    public void Render_OfTwoMatchingPools_NamesBoth()
    {
        const string Pool = """
            apiVersion: machineconfiguration.openshift.io/v1
            kind: MachineConfigPool
            metadata:
              name: extra
            spec:
              nodeSelector:
                matchLabels:
                  node-role.kubernetes.io/worker: ""

            """;
        RenderResult result = Render(new InputFile("good.yaml", Good), new InputFile("pool.yaml", Pool));

        ManifestDiagnostic error = Assert.Single(Errors(result));
        Assert.Equal(RenderCodes.SeveralPools, error.Code);
        Assert.Contains("worker (built in)", error.Message, System.StringComparison.Ordinal);
        Assert.Contains("extra (pool.yaml(6,3))", error.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Render_OfTwoProfilesOfOneName_NamesTheOtherPlace()
    {
        RenderResult result = Render(new InputFile("a.yaml", Good), new InputFile("b.yaml", Good));

        ManifestDiagnostic error = Assert.Single(Errors(result));
        Assert.Equal((RenderCodes.DuplicateProfile, "b.yaml"), (error.Code, error.Position.File));
        Assert.Contains("a.yaml(4,9)", error.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Render_InReferenceStrictness_StillKeepsPathsOutOfFileNames()
    {
        RenderResult result = Render(Strictness.Reference, new InputFile("bad.yaml", Good.Replace("name: good", "name: ../../etc/x")));
        Assert.Equal(RenderCodes.BadName, Assert.Single(Errors(result)).Code);
    }

    private static IEnumerable<ManifestDiagnostic> Errors(RenderResult result) =>
        result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static RenderResult Render(params InputFile[] inputs) => Render(Strictness.Strict, inputs);

    private static RenderResult Render(Strictness strictness, params InputFile[] inputs) =>
        Renderer.Render(new RenderRequest { Inputs = inputs, Assets = AssetBundle.BuiltIn, Strictness = strictness });
}
