using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using PaoRender.Fuzzing.Coverage;
using PaoRender.Fuzzing.Mutations;
using PaoRender.Fuzzing.Targets;

namespace PaoRender.Fuzzing;

/// <summary>Feeds one target: with its seeds and its corpus, then with changes of what reached something new.</summary>
internal sealed class FuzzSession(IFuzzTarget target, FuzzOptions options, EdgeMap edges, Failures failures)
{
    private readonly List<string> _kept = [];
    private readonly FuzzReport _report = new(target.Name);

    /// <summary>Runs until the runs or the time are over.</summary>
    public FuzzReport Run()
    {
        edges.Clear();
        foreach (string input in target.Seeds.Concat(Seeds.Corpus(target.Name))) Try(input, isSeed: true);
        var random = new Random(options.Seed);
        var mutator = new Mutator(random, target.Words);
        var clock = Stopwatch.StartNew();
        while (!IsOver(clock)) Try(mutator.Change(Pick(random), Pick(random)), isSeed: false);
        _report.Edges = edges.Edges;
        if (options.KeepsCorpus) failures.WriteCorpus(target.Name, _kept);
        return _report;
    }

    private bool IsOver(Stopwatch clock) =>
        _report.Inputs >= options.Runs || clock.Elapsed.TotalSeconds >= options.Seconds || _report.Crashes + _report.Broken >= Failures.Most;

    // The newer an input is, the less was tried with it.
    private string Pick(Random random) => _kept[Math.Max(random.Next(_kept.Count), random.Next(_kept.Count))];

    private void Try(string input, bool isSeed)
    {
        _report.Inputs++;
        edges.Begin();
        failures.Begin(target.Name, input);
        try
        {
            target.Run(input);
        }
        catch (BrokenPromiseException error)
        {
            _report.Broken++;
            failures.Write(target.Name, input, error.Message);
        }
        catch (Exception error)
        {
            _report.Crashes++;
            failures.Write(target.Name, input, error.ToString());
        }

        failures.End();
        if (!edges.IsNews() && !isSeed) return;
        if (!isSeed) _report.Kept++;
        _kept.Add(input);
    }
}
