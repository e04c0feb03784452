using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using PaoRender.Cli.Tests.Support;

namespace PaoRender.Cli.Tests.Commands;

public sealed class ProgressTests : IDisposable
{
    private const string Erase = "\r\u001b[K";

    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void LongRun_SaysWhatItDoes_AndLeavesNothing()
    {
        Assert.Equal($"{Erase}reading ... 2 s{Erase}rendering ... 3 s{Erase}", Text(isWatched: true, "normal"));
        Assert.Equal(TimeSpan.FromSeconds(2), _time.Due);
    }

    [Theory]
    [InlineData(false, "normal")]
    [InlineData(true, "quiet")]
    public void PipeAndQuiet_ShowNone(bool isWatched, string verbosity) => Assert.Equal("", Text(isWatched, verbosity));

    private string Text(bool isWatched, string verbosity)
    {
        using var error = new StringWriter();
        var context = new CommandContext(TextWriter.Null, error, new Dictionary<string, string>(), _folder.Root)
        {
            IsWatched = isWatched,
            Time = _time,
        };
        var options = new RenderOptions { AssetInputDir = ["in"], Verbosity = verbosity };
        using (var progress = Progress.Start(new SettingsResolver(options, context).Resolve(), context))
        {
            progress.Step("reading");
            _time.Pass(2);
            progress.Step("rendering");
            _time.Pass(1);
        }

        _time.Pass(1);
        return error.ToString();
    }

    private sealed class ManualTime : TimeProvider
    {
        private long _seconds;
        private Action _tick = static () => { };

        public TimeSpan Due { get; private set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _seconds;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Due = dueTime;
            _tick = () => callback(state);
            return new StoppedTimer();
        }

        public void Pass(int seconds)
        {
            _seconds += seconds;
            _tick();
        }
    }

    private sealed class StoppedTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public System.Threading.Tasks.ValueTask DisposeAsync() => default;
    }
}
