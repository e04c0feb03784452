using System;
using System.IO;
using System.Threading;

namespace PaoRender.Cli;

/// <summary>A line in the terminal that says what a long run is doing. A run of less than two seconds shows none, nor does a pipe.</summary>
internal sealed class Progress : IDisposable
{
    private const string EraseLine = "\r\u001b[K";

    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly TextWriter _terminal;
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly ITimer? _timer;
    private string _step = "";
    private bool _isShown, _isOver;

    private Progress(TextWriter terminal, TimeProvider time, bool isShown)
    {
        _terminal = terminal;
        _time = time;
        _start = time.GetTimestamp();
        if (isShown) _timer = time.CreateTimer(_ => Show(), null, 2 * s_second, s_second);
    }

    /// <summary>Starts to watch the time.</summary>
    public static Progress Start(RenderSettings settings, CommandContext context)
    {
        bool isDumb = context.Environment.TryGetValue("TERM", out string? kind) && kind.Equals("dumb", StringComparison.Ordinal);
        return new Progress(context.Error, context.Time, context.IsWatched && !isDumb && settings.Verbosity != Verbosity.Quiet);
    }

    /// <summary>Says what is done from now on.</summary>
    public void Step(string what) => Volatile.Write(ref _step, what);

    /// <summary>Takes the line away: what follows is printed as if it had never been there.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        lock (_lock)
        {
            _isOver = true;
            if (_isShown) _terminal.Write(EraseLine);
        }
    }

    private void Show()
    {
        lock (_lock)
        {
            if (_isOver) return;
            _isShown = true;
            _terminal.Write($"{EraseLine}{Volatile.Read(ref _step)} ... {(int)_time.GetElapsedTime(_start).TotalSeconds} s");
        }
    }
}
