using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PaoRender.Core.Tests.Conformance;
using PaoRender.Core.Tests.Snapshots;
using PaoRender.Releases;
using PaoRender.Tests.Shared;
using Xunit.Abstractions;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>One spoiled line never gives other manifests without a word, and the word stands at that line.</summary>
public class CorruptionTests(ITestOutputHelper output)
{
    [Fact]
    public void OneSpoiledLine_IsNamed()
    {
        bool all = Environment.GetEnvironmentVariable("PAORENDER_CORRUPT") == "all";
        var rows = new ConcurrentDictionary<(string Kind, CorruptionOutcome Outcome), ConcurrentBag<string>>();
        CorruptionInput[] inputs = [.. Inputs().Where(input => input.Renders)];
        int every = all ? 1 : 20;
        Parallel.ForEach(inputs.SelectMany(input => input.Lines.Select(line => (input, line))).Select((job, at) => (job, at)), item =>
        {
            ((CorruptionInput input, (int file, int number, CorruptibleLine line)), int at) = item;
            for (int kind = 0; kind < CorruptionCatalogue.All.Length; kind++)
            {
                if ((kind + at) % every != 0) continue;
                if (CorruptionCatalogue.All[kind].Change(line) is not { } replacement) continue;
                CorruptionOutcome outcome = input.Try(file, number, replacement);
                if (outcome == CorruptionOutcome.Silent && FieldSyntax.StillFits(line, replacement)) outcome = CorruptionOutcome.SameOutput;
                rows.GetOrAdd((CorruptionCatalogue.All[kind].Name, outcome), _ => []).Add($"{input.Name} {input.Request.Release} {input.Request.Inputs[file].Path}({number}): {line} -> {replacement}");
            }
        });
        foreach (KeyValuePair<(string Kind, CorruptionOutcome Outcome), ConcurrentBag<string>> row in rows.OrderBy(r => r.Key.Kind).ThenBy(r => r.Key.Outcome))
        {
            output.WriteLine($"{row.Key.Kind} {row.Key.Outcome} {row.Value.Count}");
            if (row.Key.Outcome >= CorruptionOutcome.Elsewhere) foreach (string e in row.Value.Take(400)) output.WriteLine("      " + e);
        }
    }

    private static IEnumerable<CorruptionInput> Inputs()
    {
        int turn = 0;
        foreach (SnapshotCase input in SnapshotTests.Cases)
        {
            SnapshotCell[] cells = [.. input.Cells];
            yield return new CorruptionInput(input.Name, input.Request(cells[turn++ % cells.Length], Assets.AssetBundle.BuiltIn) with { Strictness = Strictness.Strict });
        }

        if (RepositoryPaths.Conformance is not { } root) yield break;
        foreach (string folder in Directory.GetDirectories(Path.Combine(root, "cases")).Order(StringComparer.Ordinal))
        {
            OperatorRelease release = OperatorRelease.All[turn++ % OperatorRelease.All.Count];
            yield return new CorruptionInput(
                Path.GetFileName(folder),
                new ConformanceCase(root, Path.GetFileName(folder)).Request(release, MatchMode.Controller, Strictness.Strict, Assets.AssetBundle.BuiltIn));
        }
    }
}
