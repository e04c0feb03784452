using System;
using System.Diagnostics;
using System.IO;
using PaoRender.Cli.Tests.Support;
using PaoRender.Files;

namespace PaoRender.Cli.Tests.Inputs;

/// <summary>Reading what need not be a file.</summary>
public sealed class FileBytesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("a: b\n")]
    public void File_IsReadWhole(string text)
    {
        _folder.Write("a.yaml", text);
        Assert.Equal(text, System.Text.Encoding.UTF8.GetString(FileBytes.Read(_folder.PathOf("a.yaml"))));
    }

    [SkippableFact]
    public void DeviceWithoutAnEnd_IsTooLarge()
    {
        Skip.If(OperatingSystem.IsWindows(), "Devices are no files there.");
        Assert.Contains("larger than 64 MiB", Assert.Throws<IOException>(() => FileBytes.Read("/dev/zero")).Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void PipeThatNobodyWritesTo_IsGivenUp()
    {
        Skip.If(OperatingSystem.IsWindows(), "Pipes are no files there.");
        string pipe = _folder.PathOf("pipe");
        using (var made = Process.Start("mkfifo", [pipe])) made.WaitForExit();
        IOException error = Assert.Throws<IOException>(() => FileBytes.Read(pipe, TimeSpan.FromMilliseconds(50)));
        Assert.Contains("is it a pipe?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatIsTooLarge_IsNotReadAtAll()
    {
        string path = _folder.PathOf("large");
        using (FileStream file = File.Create(path)) file.SetLength(300L << 20);
        Assert.Contains("larger than 256 MiB", Assert.Throws<IOException>(() => FileBytes.Read(path)).Message, StringComparison.Ordinal);
    }
}
