using System;
using System.IO;
using PaoRender.Cli.Tests.Support;
using PaoRender.Files;

namespace PaoRender.Cli.Tests.Output;

public sealed class NameTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../a.yaml")]
    [InlineData("/etc/a.yaml")]
    [InlineData("a/b.yaml")]
    [InlineData("a\\b.yaml")]
    [InlineData("a\0.yaml")]
    [InlineData("a\n.yaml")]
    [InlineData(".pao-lock.tmp")]
    [InlineData(".pao-staging")]
    public void NoPlainName_IsRefusedBeforeAnythingIsWritten(string name)
    {
        (OutputReport? report, string[] codes) = Samples.Write(_folder.UserPathOf("out"), [Samples.Make("fine.yaml"), Samples.Make(name)]);

        Assert.Null(report);
        Assert.Equal([FileCodes.OutputNameRefused], codes);
        Assert.False(Directory.Exists(_folder.PathOf("out")));
    }

    [Fact]
    public void NamesThatDifferInCaseOnly_AreRefused()
    {
        (OutputReport? report, string[] codes) = Samples.Write(
            _folder.UserPathOf("out"), [Samples.Make("a_tuned.yaml"), Samples.Make("A_tuned.yaml"), Samples.Make("b")]);

        Assert.Null(report);
        Assert.Equal([FileCodes.OutputNameTwice], codes);
        Assert.False(Directory.Exists(_folder.PathOf("out")));
    }
}
