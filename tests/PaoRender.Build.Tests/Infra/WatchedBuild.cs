using System;
using System.Diagnostics;
using System.Text;
using System.Threading;

namespace PaoRender.Build.Tests.Infra;

/// <summary>A running <c>dotnet watch build</c>, ended when it is disposed of.</summary>
internal sealed class WatchedBuild : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    private readonly StringBuilder _output = new();
    private readonly Process _process;

    public WatchedBuild(string folder, DotnetSettings settings)
    {
        _process = new Process { StartInfo = Dotnet.Prepare(folder, settings, "watch", "--non-interactive", "build", "--no-restore", "-tl:off") };
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until the watcher has said something as often as that.</summary>
    public void WaitFor(string text, int times)
    {
        var clock = Stopwatch.StartNew();
        lock (_output)
        {
            while (Count(text) < times)
            {
                TimeSpan left = s_patience - clock.Elapsed;
                if (left <= TimeSpan.Zero || !Monitor.Wait(_output, left))
                    throw new TimeoutException($"The watcher did not say '{text}' {times} times:\n{_output}");
            }
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private int Count(string text) => _output.ToString().Split(text).Length - 1;

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
        {
            _output.Append(line.Data).Append('\n');
            Monitor.PulseAll(_output);
        }
    }
}
