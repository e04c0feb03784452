using System.Linq;
using PaoRender.Assets;

namespace PaoRender.NodeTools.Tests.Mutation;

/// <summary>A test that could not run says nothing about a mutant.</summary>
public sealed class MutantJudgeTests
{
    private const string Reason = "judge is not installed (Debian package judge).";

    [Theory]
    [InlineData(false, true, false, nameof(Calls.Pass))]
    [InlineData(true, false, false, nameof(Calls.Pass), nameof(Calls.Fail))]
    [InlineData(false, false, true, nameof(Calls.SkipIt))]
    [InlineData(false, false, true, nameof(Calls.SkipIt), nameof(Calls.Pass))]
    [InlineData(true, false, false, nameof(Calls.SkipIt), nameof(Calls.Fail))]
    public void Judge_TestsThatEndLikeThis_Decide(bool noticed, bool survives, bool undecided, params string[] calls)
    {
        AssetBundle bundle = AssetBundle.BuiltIn;
        string asset = bundle.Paths[0];
        var judge = new MutantJudge(asset, [.. calls.Select(name => new TestCall(typeof(Calls), typeof(Calls).GetMethod(name)!, []))]);

        MutantVerdict verdict = judge.Judge(Mutant.Of(asset, bundle.Text(asset)).First(), bundle);

        Assert.Equal((noticed, survives, undecided), (verdict.Noticed, verdict.Survives, verdict.Undecided));
        Assert.Equal(undecided ? [Reason] : [], verdict.SkipReasons);
    }

    private sealed class Calls
    {
        public static void Pass()
        {
            // Nothing to complain about.
        }

        public static void Fail() => Assert.Fail("noticed");

        public static void SkipIt() => Skip.If(true, Reason);
    }
}
