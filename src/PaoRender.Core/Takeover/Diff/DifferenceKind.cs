namespace PaoRender.Comparison;

/// <summary>How a part of an object differs.</summary>
public enum DifferenceKind
{
    /// <summary>Both objects have the part, with different values.</summary>
    Changed,

    /// <summary>Only the second object has the part.</summary>
    Added,

    /// <summary>Only the first object has the part.</summary>
    Removed,

    /// <summary>Both have the same items, in another order.</summary>
    Reordered,
}
