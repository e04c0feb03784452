using System;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Schemas;

public sealed class SchemasCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public SchemasCommandTests() => _cli = new CliRunner(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Schemas_AreWritten_EachByItsKind()
    {
        Assert.Equal(ExitCode.Success, _cli.Run("schemas", "--output-dir", ".schemas", "--operator-release", "4.18"));
        Assert.Equal(
            [
                "containerruntimeconfig.json", "featuregate.json", "infrastructure.json", "kubeletconfig.json", "machineconfig.json",
                "machineconfigpool.json", "manifests.json", "node.json", "performanceprofile.json", "runtimeclass.json", "tuned.json",
                "workloadpartitions.json",
            ],
            _folder.Names(".schemas"));
        Assert.Equal("wrote 12 schemas to .schemas\n", _cli.Out);
    }

    [Theory]
    [InlineData(ExitCode.Usage, "PAO1040", "--operator-release", "3.11")]
    [InlineData(ExitCode.Refused, "PAO1010", "--crd", "nowhere.yaml")]
    public void WrongOptions_WriteNothing(int code, string said, params string[] options)
    {
        Assert.Equal(code, _cli.Run(["schemas", "--output-dir", ".schemas", .. options]));
        Assert.Contains(said, _cli.Error, StringComparison.Ordinal);
        Assert.False(System.IO.Directory.Exists(_folder.PathOf(".schemas")));
    }
}
