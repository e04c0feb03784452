using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Fuzzing.Mutations;
using PaoRender.Fuzzing.Targets;

namespace PaoRender.Fuzzing.Tests;

/// <summary>
/// The readers keep their promises for every input that was worth keeping, and for the first changes that a fixed seed makes of them.
/// </summary>
public class ReplayTests
{
    private const int Changes = 150;

    public static TheoryData<string> Targets => [.. AllTargets.Create().Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Corpus_KeepsThePromises(string name)
    {
        IFuzzTarget target = AllTargets.Create().Single(target => target.Name == name);
        using var end = target as IDisposable;
        foreach (string input in Inputs(target)) target.Run(input);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void ChangedInputs_KeepThePromises(string name)
    {
        IFuzzTarget target = AllTargets.Create().Single(target => target.Name == name);
        using var end = target as IDisposable;
        IReadOnlyList<string> inputs = Inputs(target);
        var random = new Random(1);
        var mutator = new Mutator(random, target.Words);
        for (int change = 0; change < Changes; change++)
        {
            string input = mutator.Change(inputs[random.Next(inputs.Count)], inputs[random.Next(inputs.Count)]);
            Exception? error = Record.Exception(() => target.Run(input));
            Assert.True(error is null, $"{CorpusLine.Write(input)}\n{error}");
        }
    }

    private static IReadOnlyList<string> Inputs(IFuzzTarget target) => [.. target.Seeds, .. Seeds.Corpus(target.Name)];
}
