using System.Collections.Generic;
using System.Linq;
using PaoRender.Comparison;

namespace PaoRender.Impact;

/// <summary>What the differences in one object do.</summary>
/// <param name="Object">The object.</param>
/// <param name="Kind">Whether it changed, came or went.</param>
/// <param name="Pool">The pool whose nodes it is about; null for all of them.</param>
/// <param name="Parts">Its differences; for one that came or went, the object itself.</param>
public sealed record ObjectImpact(ObjectIdentity Object, DifferenceKind Kind, string? Pool, IReadOnlyList<PartImpact> Parts)
{
    /// <summary>The gravest class of the parts.</summary>
    public ImpactClass Class => Parts.Count == 0 ? ImpactClass.None : Parts.Max(part => part.Class);
}
