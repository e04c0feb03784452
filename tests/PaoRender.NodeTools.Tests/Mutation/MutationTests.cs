using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PaoRender.Assets;
using PaoRender.Tests.Shared;
using Xunit.Abstractions;

namespace PaoRender.NodeTools.Tests.Mutation;

/// <summary>
/// Breaks the bundle line by line and asks whether a test notices. A mutant costs test calls in this process, not a test
/// run; all of them take minutes and are left to build/mutate-assets, the usual run takes a sample.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    // The beginning of the assets' paths to break; "all" for the whole bundle, nothing for the sample.
    private const string Variable = "PAORENDER_MUTATE";
    private const int SampleStep = 97;

    [SkippableFact]
    public void Bundle_AnyLineBroken_IsNoticed()
    {
        string choice = Environment.GetEnvironmentVariable(Variable) ?? "";
        bool sample = choice.Length == 0;
        int step = sample ? SampleStep : 1;
        bool Chosen(string path) => choice == "all" || path.StartsWith(choice, StringComparison.Ordinal);
        AssetBundle bundle = AssetBundle.BuiltIn;
        Mutant[] mutants =
        [
            .. bundle.Paths.Where(Chosen).SelectMany(path => Mutant.Of(path, bundle.Text(path))).Where((_, at) => at % step == 0),
        ];
        var judges = mutants.Select(mutant => mutant.Asset).Distinct()
            .ToDictionary(asset => asset, asset => new MutantJudge(asset, TestCall.For(asset)), StringComparer.Ordinal);
        // In the usual run the tests themselves say so.
        if (!sample)
        {
            foreach (MutantJudge judge in judges.Values) judge.CheckHealthy(bundle);
        }

        MutantVerdict[] verdicts = JudgeAll(mutants, mutant => judges[mutant.Asset].Judge(mutant, bundle));

        Dictionary<string, string> known = KnownSurvivors();
        string[] survivors = [.. verdicts.Where(verdict => verdict.Survives).Select(verdict => verdict.Mutant.ToString())];
        HashSet<string> undecided = [.. verdicts.Where(verdict => verdict.Undecided).Select(verdict => verdict.Mutant.ToString())];
        int lines = mutants.Select(mutant => (mutant.Asset, mutant.Line)).Distinct().Count();
        output.WriteLine($"{mutants.Length} mutants of {lines} lines, {survivors.Length} survive, {undecided.Count} cannot be judged here");
        foreach (string name in survivors) output.WriteLine($"{name} [{known.GetValueOrDefault(name, "UNEXPLAINED")}]");

        string[] unexplained = [.. survivors.Where(name => !known.ContainsKey(name)).Distinct()];
        Assert.True(unexplained.Length == 0, "No test notices:\n" + string.Join("\n", unexplained));
        string[] stale = [.. known.Keys.Where(name => !sample && Chosen(name) && !survivors.Contains(name) && !undecided.Contains(name))];
        Assert.True(stale.Length == 0, "These are noticed now and can leave the list:\n" + string.Join("\n", stale));

        string missing = string.Join("\n", verdicts.Where(verdict => verdict.Undecided).SelectMany(verdict => verdict.SkipReasons).Distinct());
        string summary = $"{undecided.Count} of {mutants.Length} mutants cannot be judged here:\n{missing}";
        // Whoever asks for all of them wants an answer for all of them.
        Assert.True(sample || undecided.Count == 0, summary);
        Skip.If(undecided.Count > 0, summary);
    }

    private static MutantVerdict[] JudgeAll(Mutant[] mutants, Func<Mutant, MutantVerdict> judge)
    {
        var verdicts = new ConcurrentBag<MutantVerdict>();
        Parallel.ForEach(
            Partitioner.Create(mutants, EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            mutant => verdicts.Add(judge(mutant)));
        return [.. verdicts.OrderBy(verdict => (verdict.Mutant.Asset, verdict.Mutant.Line))];
    }

    /// <summary>Mutants that change nothing, each with the reason, from the list beside this file.</summary>
    private static Dictionary<string, string> KnownSurvivors()
    {
        string path = Path.Combine(RepositoryPaths.Root, "tests", "PaoRender.NodeTools.Tests", "Mutation", "survivors.txt");
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        string reason = "";
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            if (line[0] == '#') reason = line[1..].Trim();
            else known.Add(line, reason);
        }

        return known;
    }
}
