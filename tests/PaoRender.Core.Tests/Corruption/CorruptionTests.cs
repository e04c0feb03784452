using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit.Abstractions;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>
/// One spoiled line never gives other manifests without a word, and the word stands at that line. A sample is tried here; with
/// PAORENDER_CORRUPT=all in the environment every kind is tried on every input.
/// </summary>
public class CorruptionTests(ITestOutputHelper output)
{
    private const int SampleEvery = 17, AllEvery = 1, MostShown = 200, LeastKinds = 100;

    [Fact]
    public void Catalogue_HoldsEachKindOnce()
    {
        Assert.True(CorruptionCatalogue.All.Length >= 60);
        Assert.Equal(CorruptionCatalogue.All.Length, CorruptionCatalogue.All.Select(kind => kind.Name).Distinct().Count());
    }

    [Fact]
    public void OneSpoiledLine_IsNamed()
    {
        int every = Environment.GetEnvironmentVariable("PAORENDER_CORRUPT") == "all" ? AllEvery : SampleEvery;
        CorruptionJob[] jobs = [.. CorruptionInputs.All().Where(input => input.Renders).SelectMany(input => CorruptionJob.Of(input, every))];
        Parallel.ForEach(jobs, job => job.Run());

        foreach (IGrouping<string, CorruptionJob> kind in jobs.GroupBy(job => job.Kind.Name))
            output.WriteLine($"{kind.Key}: {Counts(kind)}");
        output.WriteLine($"{jobs.Length} spoiled lines: {Counts(jobs)}");
        CorruptionJob[] wrong = [.. jobs.Where(job => job.IsWrong)];
        Assert.True(wrong.Length == 0, $"{wrong.Length} are not named as they should be:\n{string.Join('\n', wrong.Take(MostShown))}");

        // A sample may miss a kind that few lines can have.
        int kinds = jobs.Select(job => job.Kind.Name).Distinct().Count();
        Assert.InRange(kinds, every == AllEvery ? CorruptionCatalogue.All.Length : LeastKinds, CorruptionCatalogue.All.Length);
    }

    private static string Counts(IEnumerable<CorruptionJob> jobs) =>
        string.Join(", ", jobs.CountBy(job => job.Outcome).OrderBy(count => count.Key).Select(count => $"{count.Value} {count.Key}"));
}
