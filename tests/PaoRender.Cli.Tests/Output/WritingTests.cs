using System;
using System.IO;
using System.Runtime.Versioning;
using System.Text;
using PaoRender.Cli.Tests.Support;
using PaoRender.Files;

namespace PaoRender.Cli.Tests.Output;

public sealed class WritingTests : IDisposable
{
    private static readonly DateTime s_longAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();

    private UserPath Out => _folder.UserPathOf("out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void MissingFolder_IsMadeWithParents_AndHoldsTheFilesOnly()
    {
        UserPath deep = _folder.UserPathOf("o ne/z\u00FC/out");
        (OutputReport? report, _) = Samples.Write(deep, [Samples.Make("b_tuned.yaml", "1"), Samples.Make("a \u00E9.yaml", "2")]);

        Assert.Equal(["b_tuned.yaml", "a \u00E9.yaml"], report!.Written);
        Assert.Equal([("a \u00E9.yaml", "2"), ("b_tuned.yaml", "1")], _folder.Snapshot("o ne/z\u00FC/out"));
    }

    [Fact]
    public void EqualContent_IsNotTouched_OtherContentIsReplaced()
    {
        foreach (string name in new[] { "same", "other" }) File.SetLastWriteTimeUtc(_folder.Write("out/" + name, "old"), s_longAgo);

        (OutputReport? report, _) = Samples.Write(Out, [Samples.Make("same", "old"), Samples.Make("other", "new")]);

        Assert.Equal(["same"], report!.Unchanged);
        Assert.Equal(["other"], report.Written);
        Assert.Equal(s_longAgo, File.GetLastWriteTimeUtc(_folder.PathOf("out/same")));
        Assert.NotEqual(s_longAgo, File.GetLastWriteTimeUtc(_folder.PathOf("out/other")));
        Assert.Equal([("other", "new"), ("same", "old")], _folder.Snapshot("out"));
    }

    [Fact]
    public void NothingToDo_LeavesTheFolderItselfUntouched()
    {
        _folder.Write("out/same", "old");
        Directory.SetLastWriteTimeUtc(_folder.PathOf("out"), s_longAgo);

        Samples.Write(Out, [Samples.Make("same", "old")]);

        Assert.Equal(s_longAgo, Directory.GetLastWriteTimeUtc(_folder.PathOf("out")));
    }

    [Fact]
    public void LeftoversOfAKilledRun_AreRemoved()
    {
        _folder.Write("out/.pao-0123.tmp", "half");
        _folder.Write("out/.pao-lock.tmp", "");
        _folder.Write("out/.pao-notes.txt", "mine");
        _folder.Write("out/a.yaml", "text");

        (OutputReport? report, _) = Samples.Write(Out, [Samples.Make("a.yaml")]);

        Assert.Equal([".pao-notes.txt", "a.yaml"], _folder.Names("out"));
        Assert.Empty(report!.Removed);
    }

    [Fact]
    public void FileInPlaceOfTheFolder_IsAnErrorAndStays()
    {
        _folder.Write("out", "file");

        (OutputReport? report, string[] codes) = Samples.Write(Out, [Samples.Make("a.yaml")]);
        (_, string[] below) = Samples.Write(_folder.UserPathOf("out/below/it"), [Samples.Make("a.yaml")]);

        Assert.Null(report);
        Assert.Equal([FileCodes.OutputIsFile], codes);
        Assert.Equal([FileCodes.OutputIsFile], below);
        Assert.Equal([("out", "file")], _folder.Snapshot());
    }

    [Fact]
    public void FolderInPlaceOfAFile_IsAnErrorBeforeAnythingIsWritten()
    {
        Directory.CreateDirectory(_folder.PathOf("out/b.yaml"));

        (_, string[] codes) = Samples.Write(Out, [Samples.Make("a.yaml"), Samples.Make("b.yaml")]);

        Assert.Equal([FileCodes.OutputNameIsFolder], codes);
        Assert.Empty(_folder.Snapshot("out"));
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void NewFiles_AreReadableForAll()
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no modes there.");
        Samples.Write(Out, [Samples.Make("a.yaml")]);

        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(_folder.PathOf("out/a.yaml")) & ~Mode);
    }

    [SkippableFact]
    public void LinkInPlaceOfAFile_IsReplaced_NotWrittenThrough()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a privilege there.");
        string precious = _folder.Write("precious", "keep");
        Directory.CreateDirectory(Out.FullPath);
        File.CreateSymbolicLink(_folder.PathOf("out/a.yaml"), precious);
        File.CreateSymbolicLink(_folder.PathOf("out/b.yaml"), _folder.PathOf("gone"));

        Samples.Write(Out, [Samples.Make("a.yaml", "new"), Samples.Make("b.yaml", "new")]);

        Assert.Equal([("out/a.yaml", "new"), ("out/b.yaml", "new"), ("precious", "keep")], _folder.Snapshot());
    }

    [Fact]
    public void Bytes_AreWrittenAsTheyAre()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("a: \u00FC\n");
        Samples.Write(Out, [Samples.Make("a.yaml") with { Content = bytes }]);

        Assert.Equal(bytes, File.ReadAllBytes(_folder.PathOf("out/a.yaml")));
    }
}
