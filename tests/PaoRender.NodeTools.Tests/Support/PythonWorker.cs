using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace PaoRender.NodeTools.Tests.Support;

/// <summary>Python processes that answer one JSON request a line; a process is kept for the next caller.</summary>
internal sealed class PythonWorker : IDisposable
{
    private const string Python = "/usr/bin/python3";
    private const string TunedPackage = "/usr/lib/python3/dist-packages/tuned";
    private static readonly ConcurrentBag<PythonWorker> s_idle = [];
    private static readonly Lazy<bool> s_usable = new(() => File.Exists(Python) && Tool.Run(Python, ["-c", "import tomllib"]).Status == 0);
    private static readonly TimeSpan s_hang = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Task<string> _errors;

    private PythonWorker()
    {
        string driver = Path.Combine(AppContext.BaseDirectory, "tuned", "driver.py");
        _process = Tool.Start(new ProcessStartInfo(Python, ["-B", driver])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        });
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Skips the test when TuneD is not installed where Debian puts it.</summary>
    public static void RequireTuned()
    {
        RequirePython();
        Skip.IfNot(Directory.Exists(TunedPackage), "TuneD is not installed (Debian package tuned).");
    }

    /// <summary>Skips the test when there is no Python that can parse TOML.</summary>
    public static void RequirePython() => Skip.IfNot(s_usable.Value, $"{Python} 3.11 or newer is not installed (Debian package python3).");

    /// <summary>Sends a request and gives the answer.</summary>
    public static JsonElement Ask(object request)
    {
        if (!s_idle.TryTake(out PythonWorker? worker)) worker = new PythonWorker();
        string? line = worker.Exchange(JsonSerializer.Serialize(request));
        if (line is null)
        {
            worker._process.Kill();
            string errors = worker._errors.GetAwaiter().GetResult();
            worker.Dispose();
            throw new InvalidOperationException("The Python process gave no answer: " + errors);
        }

        s_idle.Add(worker);
        return JsonSerializer.Deserialize<JsonElement>(line);
    }

    public void Dispose() => _process.Dispose();

    private string? Exchange(string request)
    {
        _process.StandardInput.WriteLine(request);
        _process.StandardInput.Flush();
        using var hang = new CancellationTokenSource(s_hang);
        try
        {
            return _process.StandardOutput.ReadLineAsync(hang.Token).AsTask().GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
