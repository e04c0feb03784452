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

    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AnyFailingStep_LeavesTheFolderAsItWas()
    {
        // Two replaced files, one new one, one that goes: every kind of step happens, and each of them fails once.
        int steps = CountSteps();
        Assert.InRange(steps, 9, 30);
        for (int failAt = 0; failAt < steps; failAt++)
        {
            Prepare();
            IReadOnlyList<(string Name, string Text)> before = _folder.Snapshot();
            OutputReport? report = Run(new FailingDisk(failAt));
            if (report is not null)
            {
                // Only the cleaning up failed: the result is complete, the next run takes what is left.
                Assert.Equal(["a_tuned.yaml", "b_tuned.yaml", "new_tuned.yaml"], _folder.Names("out").Where(name => name[0] != '.'));
                continue;
            }

            Assert.Equal(before, _folder.Snapshot());
            Assert.Equal(s_longAgo, File.GetLastWriteTimeUtc(_folder.PathOf("out/a_tuned.yaml")));
            Assert.Contains("No space left on device", _diagnostics.Items[^1].Message, StringComparison.Ordinal);
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
        Prepare();
        IReadOnlyList<(string Name, string Text)> before = _folder.Snapshot();
        using var source = new CancellationTokenSource();
        var disk = new CancellingDisk(source);

        Assert.Throws<OperationCanceledException>(() => new OutputRun(Request(), _diagnostics, disk, source.Token).Execute());
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public void FailedRollback_KeepsTheOldContentAndTellsWhere()
    {
        Prepare();
        var disk = new OneWayDisk();

        Assert.Null(Run(disk));
        Assert.Contains(_diagnostics.Items, item => item.Message.Contains("old content", StringComparison.Ordinal));
        Assert.Contains(_folder.Snapshot("out"), file => file.Name.StartsWith(".pao-", StringComparison.Ordinal) && file.Text == "old a");
    }

    [SkippableFact]
    public void SecondRunInTheSameFolder_IsRefusedWithoutHarm()
    {
        Skip.If(OperatingSystem.IsMacOS(), "Locks are advisory there.");
        Prepare();
        using FileStream? taken = FolderLock.TryTake(_folder.PathOf("out"), TimeSpan.Zero, default);
        Assert.NotNull(taken);
        string temporary = _folder.Write("out/.pao-of-the-other.tmp", "half");

        Assert.Null(new OutputRun(Request(), _diagnostics, OutputDisk.Real, default) { Patience = TimeSpan.FromMilliseconds(60) }.Execute());
        Assert.Equal(FileCodes.OutputBusy, Assert.Single(_diagnostics.Items).Code);
        Assert.True(File.Exists(temporary));
    }

    private int CountSteps()
    {
        Prepare();
        var disk = new FailingDisk(failAt: -1);
        Assert.NotNull(Run(disk));
        return disk.Steps;
    }

    private void Prepare()
    {
        if (Directory.Exists(_folder.PathOf("out"))) Directory.Delete(_folder.PathOf("out"), recursive: true);
        File.SetLastWriteTimeUtc(_folder.Write("out/a_tuned.yaml", "old a"), s_longAgo);
        _folder.Write("out/b_tuned.yaml", "old b");
        _folder.Write("out/gone_tuned.yaml", Samples.TunedText("gone"));
    }

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

    /// <summary>Replaces one file, fails at the next, and then puts nothing back.</summary>
    private sealed class OneWayDisk : OutputDisk
    {
        private readonly Queue<bool> _works = new([true]);

        public override void Replace(string from, string to)
        {
            if (!_works.TryDequeue(out _)) throw new IOException("broken");
            base.Replace(from, to);
        }
    }
}
