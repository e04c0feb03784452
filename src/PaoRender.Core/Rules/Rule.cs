using System.Collections.Generic;
using PaoRender.Checks;

namespace PaoRender.Rules;

/// <summary>Something that is checked: what is said of it, and, where it is a check of facts, the check.</summary>
/// <remarks>
/// A class of a file below <c>Rules/</c> whose name ends with <c>Rule.cs</c> is in the catalogue, and its checks run, by that alone.
/// </remarks>
internal abstract class Rule
{
    /// <summary>What is said of it; made anew whenever it is asked for, because a render never asks.</summary>
    public abstract RuleInfo Info { get; }

    /// <summary>The checks that find it; none where something else does: a reader, a disk, a command line, another rule's check.</summary>
    public virtual IReadOnlyList<Check> Checks => [];
}
