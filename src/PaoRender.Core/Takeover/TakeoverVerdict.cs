namespace PaoRender.Takeover;

/// <summary>What the operator does with an object of the cluster when it takes over what was rendered.</summary>
public enum TakeoverVerdict
{
    /// <summary>Nothing that the cluster stores.</summary>
    Untouched,

    /// <summary>It writes the object anew.</summary>
    Update,

    /// <summary>Its pass stops at the object, again and again.</summary>
    Crash,

    /// <summary>The object is not in the cluster.</summary>
    Missing,
}
