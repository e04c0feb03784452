using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Mutation.Tests.Support;
using PaoRender.Tests.Shared;
using Xunit.Abstractions;

namespace PaoRender.Mutation.Tests;

/// <summary>
/// Changes the literals of what decides, names and builds the output, one at a time: the bytes that the snapshots hold must
/// change with each. The usual run takes a sample; all of them are left to .ci/acceptance/renderer-mutations.sh.
/// </summary>
public sealed class RendererMutationTests(ITestOutputHelper output)
{
    private const string Variable = "PAORENDER_MUTATE";
    private const int SampleSize = 20;

    private static readonly string[] s_folders = ["Rendering", "Naming", "Decisions", "Releases"];

    [Fact]
    public void Renderer_AnyLiteralChanged_IsNoticed()
    {
        var run = new MutationRun(s_folders);
        int count = run.All.Count;
        Assert.True(count > 500, $"Only {count} literals were found.");
        bool sample = Environment.GetEnvironmentVariable(Variable) != "all";
        int step = sample ? count / SampleSize : 1;
        string[] survivors = [.. run.Survivors(number => number % step == 0).Select(mutant => mutant.ToString())];

        Dictionary<string, string> known = ReasonedList.Read(
            Path.Combine(RepositoryPaths.Root, "tests", "PaoRender.Mutation.Tests", "survivors.txt"));
        output.WriteLine($"{count / step} of {count} literals changed, {survivors.Length} not noticed");
        string[] unexplained = [.. survivors.Where(name => !known.Keys.Any(line => ReasonedList.Covers(line, name))).Distinct()];
        Assert.True(unexplained.Length == 0, "No snapshot notices:\n" + string.Join("\n", unexplained));
        string[] stale = [.. known.Keys.Where(line => !sample && !survivors.Any(name => ReasonedList.Covers(line, name)))];
        Assert.True(stale.Length == 0, "These are noticed now and can leave the list:\n" + string.Join("\n", stale));
    }
}
