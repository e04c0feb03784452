using System;
using PaoRender.Cli.Tests.Support;
using PaoRender.Files;
using PaoRender.Manifests;

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
