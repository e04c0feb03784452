using PaoRender.Comparison;

namespace PaoRender.Impact;

/// <summary>A difference with what it does.</summary>
/// <param name="Difference">The difference.</param>
/// <param name="Class">What it does.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record PartImpact(Difference Difference, ImpactClass Class, string Reason);
