using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using PaoRender.Cli.Tests.Support;
using PaoRender.Files;
using PaoRender.Manifests;

namespace PaoRender.Cli.Tests.Output;

public sealed class AtomicityTests : IDisposable
{
    private static readonly DateTime s_longAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    private static readonly string[] s_after = ["a_tuned.yaml", "b_tuned.yaml", "new_tuned.yaml"];

    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Starts() => new() { "full", "missing", "hands its group down", "left by a killed run" };

    [SkippableTheory]
    [MemberData(nameof(Starts))]
    public void AnyFailingStep_LeavesTheFolderAsItWas(string start)
    {
        int steps = CountSteps(start);
        Assert.InRange(steps, 12, 90);
        for (int failAt = 0; failAt < steps; failAt++)
        {
            Prepare(start);
            IReadOnlyList<(string Name, string Text)> before = Manifests();
            OutputReport? report = Run(new FailingDisk(failAt));

            // The result is complete where only the cleaning up failed, or one place to prepare it and another served. A file that
            // looks like earlier output and cannot be read counts as a stranger's.
            if (report is not null)
            {
                IEnumerable<string> left = Manifests().Select(file => file.Name);
                Assert.Equal(s_after, start == "missing" || report.Removed.Count > 0 ? left : left.Where(name => name != "gone_tuned.yaml"));
            }
            else
            {
                Assert.Equal(before, Manifests());
                Assert.Equal(start != "missing", Directory.Exists(_folder.PathOf("out")));
                Assert.Contains("No space left on device", _diagnostics.Items[^1].Message, StringComparison.Ordinal);
                if (start != "missing") Assert.Equal(s_longAgo, File.GetLastWriteTimeUtc(_folder.PathOf("out/a_tuned.yaml")));
            }

            // The next run takes what is left, wherever that is.
            Assert.NotNull(Run(OutputDisk.Real));
            Assert.Equal(s_after.Select(name => "out/" + name), _folder.Names());
            Assert.Equal([_folder.PathOf("out")], Directory.GetFileSystemEntries(_folder.Root));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Starts))]
    public void DiskThatGoesAway_LosesNothing(string start)
    {
        // From some step on nothing works any more, not even putting back: old and new content must both be found somewhere.
        int steps = CountSteps(start);
        for (int failAt = 0; failAt < steps; failAt++)
        {
            Prepare(start);
            string[] before = [.. Manifests().Select(file => file.Text)];
            OutputReport? report = Run(new FailingDisk(failAt, forGood: true));
            if (report is null) Assert.Empty(before.Except(_folder.Snapshot().Select(file => file.Text)));
            else Assert.Equal(s_after, Manifests().Select(file => file.Name));
        }
    }

    [Fact]
    public void FoldersThatWereMade_AreTakenBack()
    {
        var run = new OutputRun(
            new OutputRequest { Folder = _folder.UserPathOf("x/y/z"), Manifests = [Samples.Make("a")] }, _diagnostics, new FailingDisk(0), default);

        Assert.Null(run.Execute());
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root));
        Assert.Equal(FileCodes.OutputFailed, Assert.Single(_diagnostics.Items).Code);
    }

    [Fact]
    public void Cancellation_LeavesTheFolderAsItWas()
    {
        Prepare("full");
        IReadOnlyList<(string Name, string Text)> before = _folder.Snapshot();
        using var source = new CancellationTokenSource();
        var disk = new CancellingDisk(source);

        Assert.Throws<OperationCanceledException>(() => new OutputRun(Request(), _diagnostics, disk, source.Token).Execute());
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public void FailedRollback_KeepsTheOldContentAndTellsWhere()
    {
        Prepare("full");
        var disk = new OneWayDisk();

        Assert.Null(Run(disk));
        Assert.Contains(_diagnostics.Items, item => item.Message.Contains("old content", StringComparison.Ordinal));
        Assert.Contains(_folder.Snapshot(), file => file == (".out.pao-staging/old/a_tuned.yaml", "old a"));
    }

    [SkippableTheory]
    [InlineData(".out.pao-staging")]
    [InlineData("out/.pao-staging")]
    public void SecondRunInTheSameFolder_IsRefusedWithoutHarm(string place)
    {
        Skip.If(OperatingSystem.IsMacOS(), "Locks are advisory there.");
        Prepare("full");
        using var taken = StagingFolder.TryTake(_folder.PathOf(place), OutputDisk.Real, TimeSpan.Zero, default);
        Assert.NotNull(taken);
        string half = _folder.Write(place + "/new/a_tuned.yaml", "half");

        Assert.Null(new OutputRun(Request(), _diagnostics, OutputDisk.Real, default) { Patience = TimeSpan.FromMilliseconds(60) }.Execute());
        Assert.Equal(FileCodes.OutputBusy, Assert.Single(_diagnostics.Items).Code);
        Assert.True(File.Exists(half));
    }

    private int CountSteps(string start)
    {
        Prepare(start);
        var disk = new FailingDisk(failAt: -1);
        Assert.NotNull(Run(disk));
        return disk.Steps;
    }

    /// <summary>Two files to replace and one to remove; a third will be new: every kind of step happens.</summary>
    private void Prepare(string start)
    {
        foreach (string path in Directory.GetDirectories(_folder.Root)) Directory.Delete(path, recursive: true);
        if (start == "missing") return;
        File.SetLastWriteTimeUtc(_folder.Write("out/a_tuned.yaml", "old a"), s_longAgo);
        _folder.Write("out/b_tuned.yaml", "old b");
        _folder.Write("out/gone_tuned.yaml", Samples.TunedText("gone"));
        if (start == "hands its group down")
        {
            Skip.IfNot(OperatingSystem.IsLinux(), "Groups are handed down by a bit on Linux only.");
            string folder = _folder.PathOf("out");
            if (OperatingSystem.IsLinux()) File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.SetGroup);
        }

        if (start != "left by a killed run") return;
        foreach (string place in new[] { ".out.pao-staging", "out/.pao-staging" })
        {
            _folder.Write(place + "/lock", "");
            _folder.Write(place + "/new/b_tuned.yaml", "half");
            _folder.Write(place + "/old/a_tuned.yaml", "old a");
            _folder.Write(place + "/rehearsal/folder/replaced", "");
        }
    }

    private IReadOnlyList<(string Name, string Text)> Manifests() => !Directory.Exists(_folder.PathOf("out")) ? []
        : [.. _folder.Snapshot("out").Where(file => !file.Name.StartsWith(".pao-staging", StringComparison.Ordinal))];

    private OutputRequest Request() => new()
    {
        Folder = _folder.UserPathOf("out"),
        Manifests = [Samples.Make("a_tuned.yaml"), Samples.Make("b_tuned.yaml"), Samples.Make("new_tuned.yaml")],
    };

    private OutputReport? Run(OutputDisk disk) => new OutputRun(Request(), _diagnostics, disk, CancellationToken.None).Execute();

    private sealed class CancellingDisk(CancellationTokenSource source) : OutputDisk
    {
        public override void Create(string path, byte[] content)
        {
            base.Create(path, content);
            source.Cancel();
        }
    }

    /// <summary>Replaces one file of the folder, fails at the next, and then puts nothing back.</summary>
    private sealed class OneWayDisk : OutputDisk
    {
        private readonly Queue<bool> _works = new([true]);

        public override void Replace(string from, string to)
        {
            if (!to.Contains("rehearsal", StringComparison.Ordinal) && !_works.TryDequeue(out _)) throw new IOException("broken");
            base.Replace(from, to);
        }
    }
}
