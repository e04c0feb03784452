using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using PaoRender.Fuzzing.Targets;

namespace PaoRender.Fuzzing;

/// <summary>Writes down what went wrong, even where nothing comes back from it.</summary>
internal sealed class Failures(string folder) : IDisposable
{
    /// <summary>After so many of one target it is clear that something is wrong.</summary>
    public const int Most = 20;

    private const string Unfinished = "unfinished.txt";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private Timer? _timer;

    /// <summary>
    /// Notes an input until the answer is there: a program that overflows its stack has no last word. One without an answer for a minute
    /// ends the program.
    /// </summary>
    public void Begin(string target, string input)
    {
        string file = Path.Combine(Directory.CreateDirectory(folder).FullName, Unfinished);
        File.WriteAllText(file, target + "\t" + CorpusLine.Write(input) + "\n");
        _timer ??= new Timer(_ => Hang());
        _timer.Change(s_patience, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The answer is there.</summary>
    public void End() => _timer!.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <summary>Writes an input that broke a promise, and says what came of it.</summary>
    public void Write(string target, string input, string what)
    {
        File.AppendAllText(Path.Combine(folder, target + ".failures.txt"), CorpusLine.Write(input) + "\n");
        if (_shown.Add(FirstLines(what))) Console.WriteLine($"{target}: {FirstLines(what)}");
    }

    /// <summary>Writes the inputs that were worth keeping.</summary>
    public void WriteCorpus(string target, IEnumerable<string> inputs) =>
        File.WriteAllLines(
            Path.Combine(Directory.CreateDirectory(folder).FullName, target + ".txt"), inputs.Select(CorpusLine.Write), Encoding.ASCII);

    /// <summary>The input that the program did not survive; null where it ended by itself.</summary>
    public static string? Unanswered(string folder)
    {
        string file = Path.Combine(folder, Unfinished);
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }

    /// <summary>All inputs have their answers.</summary>
    public void Close() => File.Delete(Path.Combine(folder, Unfinished));

    /// <inheritdoc/>
    public void Dispose() => _timer?.Dispose();

    private static string FirstLines(string what) => string.Join('\n', what.Split('\n').Take(6));

    private void Hang()
    {
        Console.WriteLine($"no answer for {s_patience.TotalSeconds} seconds: {Unanswered(folder)}");
        Environment.Exit(1);
    }
}
