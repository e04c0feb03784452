using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using PaoRender.Cli.Tests.Support;
using PaoRender.Manifests;
using PaoRender.Schemas;
using PaoRender.Tests.Shared;

namespace PaoRender.Cli.Tests.Creating;

/// <summary>Profiles and reports of real machines, which the operator's profile creator made. They are no part of the repository.</summary>
public sealed class ReferencePairTests : IDisposable
{
    private static readonly string s_root = Path.GetFullPath(Path.Combine(RepositoryPaths.Root, "..", "shared", "profile-creator"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public void Profiles_AreThoseOfTheReference()
    {
        Skip.If(!Directory.Exists(s_root), "The pairs (shared/profile-creator beside the repository) are not here.");
        string[] pairs = Directory.GetFiles(Path.Combine(s_root, "expected"), "*.json");
        Assert.True(pairs.Length >= 12);
        Assert.All(pairs, pair => Assert.Equal(Typed(File.ReadAllText(Path.ChangeExtension(pair, ".yaml"))), Typed(Created(pair))));
    }

    [SkippableFact]
    public void Reports_AreThoseOfTheReference()
    {
        Skip.If(!Directory.Exists(s_root), "The reports (shared/profile-creator beside the repository) are not here.");
        Assert.All(Directory.GetFiles(Path.Combine(s_root, "info"), "*.json"), report =>
        {
            string dump = Path.Combine(s_root, "must-gather", Path.GetFileNameWithoutExtension(report));
            var cli = new CliRunner(_folder);
            Assert.Equal(ExitCode.Success, cli.Run("info", "--json", "--must-gather-dir-path", dump));
            Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(File.ReadAllText(report)).RootElement, JsonDocument.Parse(cli.Out).RootElement));
        });
    }

    private string Created(string pair)
    {
        List<string> options = ["create"];
        foreach (JsonProperty flag in JsonDocument.Parse(File.ReadAllText(pair)).RootElement.EnumerateObject())
        {
            string value = flag.Value.ToString();
            bool isPath = flag.Name == "must-gather-dir-path";
            options.Add($"--{flag.Name}={(isPath ? Path.Combine(s_root, "must-gather", value) : value.ToLowerInvariant())}");
        }

        var cli = new CliRunner(_folder);
        Assert.True(cli.Run([.. options]) == ExitCode.Success, cli.Error);
        return cli.Out;
    }

    // One key is spelt otherwise there, and a set of one CPU is a number; the operator reads both as they are meant. Then texts are the
    // same if objects are.
    private static string Typed(string written)
    {
        string yaml = Regex.Replace(
            written.Replace("perPodpower", "perPodPower", StringComparison.Ordinal),
            @"(reserved|offlined): (\d+)$", "$1: \"$2\"", RegexOptions.Multiline);
        var diagnostics = new DiagnosticBag();
        ManifestDocument document = ManifestText.Read("p.yaml", yaml, diagnostics).Single(item => item.Root is ManifestMapping);
        string text = ManifestReader.Read<V2PerformanceProfile>(document, diagnostics).ToYaml();
        Assert.False(diagnostics.HasErrors);
        return text;
    }
}
