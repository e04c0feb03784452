using System;
using System.Linq;
using PaoRender.Cli.Tests.Support;
using PaoRender.Files;
using PaoRender.Manifests;
using PaoRender.Severities;

namespace PaoRender.Cli.Tests.Output;

public sealed class SameFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("x_tuned.yaml")]
    public void StaleInput_StaysWithAWarning(string? previous)
    {
        _folder.Write("both/x_tuned.yaml", Samples.TunedText("x"));

        (OutputReport? report, string[] codes) = Samples.Write(
            _folder.UserPathOf("both"), [Samples.Make("a_tuned.yaml")], Read("both"), previous is null ? null : [previous]);

        Assert.Empty(report!.Removed);
        Assert.Equal([FileCodes.StaleInputKept], codes);
        Assert.Equal(["a_tuned.yaml", "x_tuned.yaml"], _folder.Names("both"));
    }

    [Theory]
    [InlineData("error", "PAO1037", 1)]
    [InlineData("none", "", 2)]
    public void StaleInput_IsAsSevereAsFilesSay(string severity, string expected, int files)
    {
        _folder.Write("both/x_tuned.yaml", Samples.TunedText("x"));
        string text = $"is_global = true\ndotnet_diagnostic.PAO1037.severity = {severity}\n";
        var diagnostics = new DiagnosticBag();

        OutputReport? report = ManifestOutput.Write(new OutputRequest
        {
            Folder = _folder.UserPathOf("both"),
            Manifests = [Samples.Make("a_tuned.yaml")],
            Inputs = Read("both"),
            Severities = new SeveritySettings([new SeverityFile("/.globalconfig", text)], name => name),
        }, diagnostics);

        Assert.Equal(expected, string.Join(", ", diagnostics.Items.Select(found => found.Code)));
        Assert.Equal(files == 1, report is null);
        Assert.Equal(files, _folder.Names("both").Count);
    }

    [Fact]
    public void InputThatIsReachedByAnotherPath_StaysAsWell()
    {
        // What a container sees when one folder is mounted twice.
        _folder.Write("in/x_tuned.yaml", Samples.TunedText("x"));
        _folder.Write("out/x_tuned.yaml", Samples.TunedText("x"));

        (OutputReport? report, string[] codes) = Samples.Write(_folder.UserPathOf("out"), [], Read("in"));

        Assert.Empty(report!.Removed);
        Assert.Equal([FileCodes.StaleInputKept], codes);
    }

    [Fact]
    public void EarlierOutputForTheSameObject_IsReplaced()
    {
        _folder.Write("both/a_tuned.yaml", Samples.TunedText("a"));

        (OutputReport? report, string[] codes) = Samples.Write(_folder.UserPathOf("both"), [Samples.Make("a_tuned.yaml", "new")], Read("both"));

        Assert.Equal(["a_tuned.yaml"], report!.Written);
        Assert.Empty(codes);
        Assert.Equal([("a_tuned.yaml", "new")], _folder.Snapshot("both"));
    }

    [Fact]
    public void InputThatHoldsSomethingElse_IsNotOverwritten()
    {
        string profile = SampleProfile.Text("a");
        _folder.Write("both/a_tuned.yaml", profile);

        (OutputReport? report, string[] codes) = Samples.Write(
            _folder.UserPathOf("both"), [Samples.Make("a_machineconfig.yaml"), Samples.Make("a_tuned.yaml")], Read("both"));

        Assert.Null(report);
        Assert.Equal([FileCodes.OutputIsInput], codes);
        Assert.Equal([("a_tuned.yaml", profile)], _folder.Snapshot("both"));
    }

    private InputSet Read(string folder) => InputFiles.Read([_folder.UserPathOf(folder)], Strictness.Strict, new DiagnosticBag());
}
