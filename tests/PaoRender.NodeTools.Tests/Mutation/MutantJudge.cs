using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Assets;
using PaoRender.NodeTools.Tests.Support;

namespace PaoRender.NodeTools.Tests.Mutation;

/// <summary>Asks the tests that guard an asset about mutants of it. Several threads may ask at the same time.</summary>
internal sealed class MutantJudge(string asset, List<TestCall> calls)
{
    /// <summary>Fails when no test guards the asset, or when one of them fails with the bundle as it is.</summary>
    public void CheckHealthy(AssetBundle bundle)
    {
        TestBundle.Current = new TestBundle(bundle);
        Assert.True(calls.Count > 0, "no test guards " + asset);
        TestCall? broken = calls.Find(call => call.Run().Failed);
        Assert.True(broken is null, $"{broken} fails with the bundle as it is");
    }

    /// <summary>Calls one test after the other until one fails.</summary>
    public MutantVerdict Judge(Mutant mutant, AssetBundle bundle)
    {
        TestBundle.Current = new TestBundle(mutant.Apply(bundle));
        TestCall[] order;
        lock (calls) order = [.. calls];
        var skipped = new List<string>();
        foreach (TestCall call in order)
        {
            CallOutcome outcome = call.Run();
            if (outcome.SkipReason is not null) skipped.Add(outcome.SkipReason);
            if (!outcome.Failed) continue;
            // What noticed this line often notices the next.
            lock (calls)
            {
                calls.Remove(call);
                calls.Insert(0, call);
            }

            return new MutantVerdict(mutant, true, []);
        }

        return new MutantVerdict(mutant, false, [.. skipped.Distinct()]);
    }
}
