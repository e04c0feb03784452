using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using PaoRender.Mutation;

// usage: mutate-renderer REPOSITORY GENERATED EVERY: takes every EVERYth literal; 1 takes all.
string root = args[0];
int every = int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture);
var compilation = new CoreCompilation(root, args[1]);
var judge = new SnapshotJudge(Path.Combine(root, "tests", "PaoRender.Core.Tests", "Snapshots", "Cases"));

string? Judge(Mutant? mutant)
{
    var context = new AssemblyLoadContext("mutant", isCollectible: true);
    try
    {
        Assembly? core = compilation.Load(mutant?.Tree, mutant?.Apply(), context, out string problem);
        return core is null ? "not compiled: " + problem : judge.FirstDifference(core);
    }
    finally
    {
        context.Unload();
    }
}

if (Judge(null) is { } difference)
{
    Console.Error.WriteLine($"The unchanged renderer differs from its snapshots already: {difference}");
    return 2;
}

Console.WriteLine("The unchanged renderer gives its snapshots.");
string[] accepted = [.. File.ReadAllLines(Path.Combine(root, "build", "mutate-renderer", "accepted.txt"))
    .Where(line => line.Length > 0 && line[0] != '#')];
Mutant[] mutants = [.. Mutant.Of(compilation.Trees).Where((_, index) => index % every == 0)];
var survivors = new ConcurrentBag<string>();
int refused = 0;
Parallel.ForEach(mutants, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, mutant =>
{
    string? noticed = Judge(mutant);
    Console.WriteLine($"{noticed ?? "NOT NOTICED"}: {mutant.Key}");
    if (noticed is null) survivors.Add(mutant.Key);
    else if (noticed.StartsWith("not compiled", StringComparison.Ordinal)) System.Threading.Interlocked.Increment(ref refused);
});
string[] open = [.. survivors.Where(key => !accepted.Contains(key)).Order(StringComparer.Ordinal)];
Console.WriteLine($"{mutants.Length} literals changed, {refused} of them refused by the compiler, {survivors.Count} not noticed, {open.Length} of these without a reason");
foreach (string key in open) Console.WriteLine(key);
return open.Length == 0 ? 0 : 1;
