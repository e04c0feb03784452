using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;
using Json.Schema;
using PaoRender.Cli.Tests.Support;
using PaoRender.Tests.Shared;

namespace PaoRender.Cli.Tests.Index;

/// <summary><c>pao render --index</c>: a file that says what was rendered, as its published schema describes it.</summary>
public sealed class IndexTests : IDisposable
{
    private static readonly JsonSchema s_schema =
        JsonSchema.FromText(File.ReadAllText(Path.Combine(RepositoryPaths.Root, "docs", "manifests.index.schema.json")));

    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public IndexTests()
    {
        _cli = new CliRunner(_folder);
        _folder.Write("in/p.yaml", SampleProfile.Text("du"));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--enable-workload-partitioning", "--with-workload-partitions-api")]
    [InlineData("--owner-ref", "none", "--operator-release", "4.14")]
    public void Index_IsWhatTheSchemaAsks_AndTrue(params string[] options)
    {
        Assert.Equal(ExitCode.Success, Run(options));

        JsonElement index = Read();
        Assert.True(s_schema.Evaluate(index).IsValid);
        JsonElement[] rows = [.. index.GetProperty("manifests").EnumerateArray()];
        Assert.Equal(_folder.Names("out"), rows.Select(row => row.GetProperty("file").GetString()));
        foreach (JsonElement row in rows)
        {
            byte[] bytes = File.ReadAllBytes(_folder.PathOf("out/" + row.GetProperty("file").GetString()));
            Assert.Equal(bytes.Length, row.GetProperty("size").GetInt32());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), row.GetProperty("sha256").GetString());
        }
    }

    [Theory]
    [InlineData("{\"format\": \"paorender-manifest-index\", \"version\": 1}")]
    [InlineData("{\"format\": \"paorender-manifest-index\", \"version\": 1, \"manifests\": [{\"file\": \"a\"}]}")]
    [InlineData("{\"format\": \"paorender-manifest-index\", \"version\": 1, \"manifests\": [], \"time\": 1}")]
    public void Schema_RefusesOthers(string text) => Assert.False(s_schema.Evaluate(JsonDocument.Parse(text).RootElement).IsValid);

    [Fact]
    public void SecondRun_ReadsNoIndex_AndTouchesNone()
    {
        _folder.Write("in/p.yaml", SampleProfile.Text("du"));
        string[] arguments = ["render", "--asset-input-dir", "in", "--asset-output-dir", "out", "--index", "in/manifests.index.json"];
        Assert.Equal(ExitCode.Success, _cli.Run(arguments));
        DateTime written = File.GetLastWriteTimeUtc(_folder.PathOf("in/manifests.index.json"));

        Assert.Equal(ExitCode.Success, _cli.Run(arguments));

        Assert.Equal(written, File.GetLastWriteTimeUtc(_folder.PathOf("in/manifests.index.json")));
    }

    [Theory]
    [InlineData("out/index.json", ExitCode.Usage, "--index is in the output folder")]
    [InlineData("", ExitCode.Usage, "--index is empty")]
    [InlineData("-", ExitCode.Usage, "--index takes a file")]
    [InlineData("in/p.yaml", ExitCode.Refused, "in/p.yaml: error PAO")]
    [InlineData("in", ExitCode.Refused, "in: error PAO")]
    public void WrongPlace_IsRefused_AndNothingIsWritten(string place, int code, string message)
    {
        Assert.Equal(code, _cli.Run("render", "--asset-input-dir", "in", "--asset-output-dir", "out", "--index", place));

        Assert.Contains(message, _cli.Error, StringComparison.Ordinal);
        Assert.Equal(["in/p.yaml"], _folder.Names().Select(name => name.Replace('\\', '/')));
    }

    private int Run(params string[] options) => _cli.Run(
        ["render", "--asset-input-dir", "in", "--asset-output-dir", "out", "--index", "manifests.index.json", .. options]);

    private JsonElement Read() => JsonDocument.Parse(File.ReadAllText(_folder.PathOf("manifests.index.json"))).RootElement;
}
