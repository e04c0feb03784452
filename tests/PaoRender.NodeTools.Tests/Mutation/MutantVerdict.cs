using System.Collections.Generic;

namespace PaoRender.NodeTools.Tests.Mutation;

/// <summary>What the tests say about a mutant.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Noticed">Whether a test failed.</param>
/// <param name="SkipReasons">Why tests that guard its asset were skipped, in the order in which they were called.</param>
internal sealed record MutantVerdict(Mutant Mutant, bool Noticed, IReadOnlyList<string> SkipReasons)
{
    /// <summary>All tests that guard the asset ran, and none failed.</summary>
    public bool Survives => !Noticed && SkipReasons.Count == 0;

    /// <summary>No test failed, but one that might have did not run.</summary>
    public bool Undecided => !Noticed && SkipReasons.Count > 0;
}
