using System;
using System.IO;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Commands;

public sealed class EnvironmentTests : IDisposable
{
    private const string Label = "weak-owner-reference-name";

    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public EnvironmentTests()
    {
        _cli = new CliRunner(_folder);
        foreach (string name in new[] { "option", "variable" }) _folder.Write($"{name}-in/p.yaml", SampleProfile.Text(name));
        _folder.Write("mounts/input/p.yaml", SampleProfile.Text("mount"));
        Directory.CreateDirectory(_folder.PathOf("mounts/output"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_MeansTheMountPoints()
    {
        Assert.Equal(ExitCode.Success, _cli.Run("render"));
        Assert.Equal(SampleProfile.FilesOf("mount"), _folder.Names("mounts/output"));
    }

    [Fact]
    public void OutputFolder_BeforeAnythingIsWritten_IsWorkedFor()
    {
        _cli.Run("render");
        _cli.Run("render", "--asset-output-dir", "new");
        Assert.Equal([_folder.PathOf("mounts/output") + ": 0", _folder.PathOf("new") + ": -1"], _cli.WorkedFor);
    }

    [Fact]
    public void NothingAndNoMountPoints_SaysWhatToGive()
    {
        Directory.Delete(_folder.PathOf("mounts"), recursive: true);
        Assert.Equal(ExitCode.Usage, _cli.Run("render"));
        Assert.StartsWith("error PAO1040: There is no input: give --asset-input-dir", _cli.Error, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Usage, _cli.Run("render", "--asset-input-dir", "option-in"));
        Assert.StartsWith("error PAO1040: There is no output folder: give --asset-output-dir", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Variables_WinOverMountPoints_OptionsOverBoth()
    {
        _cli.Environment["ASSET_INPUT_DIR"] = "variable-in";
        _cli.Environment["ASSET_OUTPUT_DIR"] = "variable-out";
        Assert.Equal(ExitCode.Success, _cli.Run("render"));
        Assert.Equal(SampleProfile.FilesOf("variable"), _folder.Names("variable-out"));

        Assert.Equal(ExitCode.Success, _cli.Run("render", "--asset-input-dir=option-in", "--asset-output-dir=option-out"));
        Assert.Equal(SampleProfile.FilesOf("option"), _folder.Names("option-out"));
    }

    [Fact]
    public void EmptyFolderVariables_CountAsNone()
    {
        _cli.Environment["ASSET_INPUT_DIR"] = "";
        _cli.Environment["ASSET_OUTPUT_DIR"] = "";

        Assert.Equal(ExitCode.Success, _cli.Run("render"));
        Assert.Equal(SampleProfile.FilesOf("mount"), _folder.Names("mounts/output"));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("none", null, false)]
    [InlineData("None", null, false)]
    [InlineData("none", "label-name", true)]
    [InlineData("", "none", false)]
    public void OwnerReference_ComesFromTheOptionElseTheVariable(string? variable, string? option, bool hasLabel)
    {
        if (variable is not null) _cli.Environment["OWNER_REF"] = variable;

        Assert.Equal(ExitCode.Success, option is null ? _cli.Run("render") : _cli.Run("render", "--owner-ref", option));
        string text = File.ReadAllText(_folder.PathOf("mounts/output/mount_runtimeclass.yaml"));
        Assert.Equal(hasLabel, text.Contains(Label, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("label_name")]
    public void OwnerReferenceVariable_IsUsedAsItIs(string value)
    {
        _cli.Environment["OWNER_REF"] = value;

        Assert.Equal(ExitCode.Usage, _cli.Run("render"));
        Assert.Contains($"OWNER_REF does not take '{value}'", _cli.Error, StringComparison.Ordinal);
    }
}
