using System;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Takeover;

/// <summary>Nothing compared with nothing is no "no differences".</summary>
public sealed class NothingToCompareTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CliRunner _cli;

    public NothingToCompareTests()
    {
        _cli = new CliRunner(_folder);
        _folder.Write("empty/a.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: n}\n");
        _folder.Write("nothing/a.yaml", "# nothing\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("verify", "--asset-input-dir", "empty", "--against", "empty")]
    [InlineData("explain", "--asset-input-dir", "empty")]
    [InlineData("diff", "--asset-input-dir", "empty", "--from-release", "4.18", "--to-release", "4.20")]
    public void InputWithoutManifests_IsAnErrorOfItsOwnCode(params string[] arguments)
    {
        Assert.Equal(2, _cli.Run(arguments));
        Assert.Contains("error PAO1007: ", _cli.Error, StringComparison.Ordinal);
        Assert.Equal("", _cli.Out);

        Assert.Equal(2, _cli.Run([.. arguments, "--strictness", "reference"]));
        Assert.Contains("error PAO2105: There is nothing to compare: no manifest is rendered from the input.", _cli.Error, StringComparison.Ordinal);
        Assert.Equal("", _cli.Out);
    }

    [Fact]
    public void FoldersWithoutObjects_AreNamed()
    {
        Assert.Equal(2, _cli.Run("diff", "--from", "nothing", "--to", "nothing"));
        Assert.Contains(
            "error PAO2105: There is nothing to compare: neither nothing nor nothing holds an object", _cli.Error, StringComparison.Ordinal);
        Assert.Contains(System.IO.Path.Combine("nothing", "a.yaml") + ", with no object.", _cli.Error, StringComparison.Ordinal);
        Assert.Equal("", _cli.Out);
    }

    [Fact]
    public void FoldersWithoutAnyComparedObject_SayWhatTheyHold()
    {
        Assert.Equal(2, _cli.Run("diff", "--from", "empty", "--to", "nothing"));
        Assert.Contains("error PAO2105: There is nothing to compare: neither empty nor nothing holds", _cli.Error, StringComparison.Ordinal);
        Assert.Contains(System.IO.Path.Combine("empty", "a.yaml") + ", with 1 Namespace.", _cli.Error, StringComparison.Ordinal);
        Assert.Equal("", _cli.Out);
    }

    [Fact]
    public void StateWithoutAnyRenderedObject_IsNamed()
    {
        _folder.Write("input/a.yaml", SampleProfile.Text("a"));
        Assert.Equal(2, _cli.Run("verify", "--asset-input-dir", "input", "--against", "empty", "nothing"));
        Assert.Contains(
            "error PAO2105: There is nothing to compare: empty, nothing holds none of the 4 rendered objects.", _cli.Error, StringComparison.Ordinal);
        string files = System.IO.Path.Combine("empty", "a.yaml") + ", " + System.IO.Path.Combine("nothing", "a.yaml");
        Assert.Contains($"Looked at {files}, with 1 Namespace.", _cli.Error, StringComparison.Ordinal);
        Assert.Equal("", _cli.Out);
    }

    [Fact]
    public void StateThatCannotBeRead_IsTheReasonInsteadOfNothing()
    {
        _folder.Write("input/a.yaml", SampleProfile.Text("a"));
        _folder.Write("spoilt/x.yaml", "a: [1\n");
        string file = System.IO.Path.Combine("spoilt", "x.yaml");

        Assert.Equal(65, _cli.Run("verify", "--asset-input-dir", "input", "--against", "spoilt"));
        Assert.Contains($"{file}(1,4): error PAO1001: ", _cli.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("PAO2105", _cli.Error, StringComparison.Ordinal);
        Assert.Equal(65, _cli.Run("verify", "--asset-input-dir", "input", "--against", file));
        Assert.Contains($"{file}(1,4): error PAO1001: ", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void StateOfBytesThatAreNoText_IsAnErrorAndNotAMissingObject()
    {
        _folder.Write("input/a.yaml", SampleProfile.Text("a"));
        Assert.Equal(0, _cli.Run("render", "--asset-input-dir", "input", "--asset-output-dir", "state"));
        System.IO.File.WriteAllBytes(_folder.PathOf("state/a_tuned.yaml"), [(byte)'a', (byte)'\n', 0xC3, 0x28]);

        Assert.Equal(65, _cli.Run("verify", "--asset-input-dir", "input", "--against", "state"));
        Assert.Contains(System.IO.Path.Combine("state", "a_tuned.yaml") + "(2,1): error PAO1001: ", _cli.Error, StringComparison.Ordinal);
        Assert.Equal("", _cli.Out);
    }

    [Theory]
    [InlineData("kind: MachineConfig", "kind: MachineConfg", "PAO1050", 65, 1)]
    [InlineData("machineconfiguration.openshift.io/v1", "machineconfiguration.openshft.io/v1", "PAO1050", 65, 1)]
    [InlineData("spec:", "spec: {}\nspec:", "PAO1015", 65, 1)]
    public void FaultOfAComparedObject_IsReportedAtItsPlace(string from, string to, string code, int verified, int compared)
    {
        _folder.Write("input/a.yaml", SampleProfile.Text("a"));
        Assert.Equal(0, _cli.Run("render", "--asset-input-dir", "input", "--asset-output-dir", "state"));
        string text = System.IO.File.ReadAllText(_folder.PathOf("state/a_machineconfig.yaml"));
        Assert.Contains(from, text, StringComparison.Ordinal);
        _folder.Write("state/a_machineconfig.yaml", text.Replace(from, to, StringComparison.Ordinal));

        Assert.Equal(verified, _cli.Run("verify", "--asset-input-dir", "input", "--against", "state"));
        Assert.Matches(@"a_machineconfig.yaml\(\d+,\d+\): error " + code, _cli.Error);
        Assert.Equal(compared, _cli.Run("diff", "--from", "state", "--to", "state"));
        Assert.Matches(@"a_machineconfig.yaml\(\d+,\d+\): error " + code, _cli.Error);
        Assert.Equal("", _cli.Out);
    }

    [Fact]
    public void BrokenInput_HasTheCodeOfBrokenInput()
    {
        _folder.Write("broken/a.yaml", SampleProfile.Text("a").Replace("reserved: 0-1", "reserved: x"));

        Assert.Equal(65, _cli.Run("verify", "--asset-input-dir", "broken", "--against", "empty"));
        Assert.Equal(1, _cli.Run("explain", "--asset-input-dir", "broken"));
    }
}
