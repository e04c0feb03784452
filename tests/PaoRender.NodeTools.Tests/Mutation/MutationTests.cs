using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PaoRender.Assets;
using PaoRender.NodeTools.Tests.Support;
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

    private readonly Dictionary<string, List<TestCall>> _calls = new(StringComparer.Ordinal);

    [Fact]
    public void Bundle_AnyLineBroken_IsNoticed()
    {
        string choice = Environment.GetEnvironmentVariable(Variable) ?? "";
        int step = choice.Length == 0 ? SampleStep : 1;
        bool Chosen(string path) => choice == "all" || path.StartsWith(choice, StringComparison.Ordinal);
        AssetBundle bundle = AssetBundle.BuiltIn;
        Mutant[] mutants =
        [
            .. bundle.Paths.Where(Chosen).SelectMany(path => Mutant.Of(path, bundle.Text(path))).Where((_, at) => at % step == 0),
        ];
        foreach (string asset in mutants.Select(mutant => mutant.Asset).Distinct()) _calls[asset] = TestCall.For(asset);
        // In the usual run the tests themselves say so.
        if (step == 1) CheckHealthy(bundle);

        var survivors = new ConcurrentBag<Mutant>();
        Parallel.ForEach(
            Partitioner.Create(mutants, EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            mutant =>
            {
                if (Survives(mutant, bundle)) survivors.Add(mutant);
            });

        Dictionary<string, string> known = KnownSurvivors();
        string[] names = [.. survivors.OrderBy(mutant => (mutant.Asset, mutant.Line)).Select(mutant => mutant.ToString())];
        output.WriteLine($"{mutants.Length} mutants of {mutants.Select(mutant => (mutant.Asset, mutant.Line)).Distinct().Count()} lines, {names.Length} survive");
        foreach (string name in names) output.WriteLine($"{name} [{known.GetValueOrDefault(name, "UNEXPLAINED")}]");

        string[] unexplained = [.. names.Where(name => !known.ContainsKey(name)).Distinct()];
        Assert.True(unexplained.Length == 0, "No test notices:\n" + string.Join("\n", unexplained));
        string[] stale = [.. known.Keys.Where(name => step == 1 && Chosen(name) && !names.Contains(name))];
        Assert.True(stale.Length == 0, "These are noticed now and can leave the list:\n" + string.Join("\n", stale));
    }

    private void CheckHealthy(AssetBundle bundle)
    {
        TestBundle.Current = new TestBundle(bundle);
        foreach ((string asset, List<TestCall> calls) in _calls)
        {
            Assert.True(calls.Count > 0, "no test guards " + asset);
            TestCall? broken = calls.Find(call => call.Fails());
            Assert.True(broken is null, $"{broken} fails with the bundle as it is");
        }
    }

    private bool Survives(Mutant mutant, AssetBundle bundle)
    {
        TestBundle.Current = new TestBundle(mutant.Apply(bundle));
        List<TestCall> calls = _calls[mutant.Asset];
        TestCall[] order;
        lock (calls) order = [.. calls];
        foreach (TestCall call in order)
        {
            if (!call.Fails()) continue;
            // What noticed this line often notices the next.
            lock (calls)
            {
                calls.Remove(call);
                calls.Insert(0, call);
            }

            return false;
        }

        return true;
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
