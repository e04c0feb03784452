namespace PaoRender.Impact;

/// <summary>How the second set of manifests takes the place of the first.</summary>
public enum ImpactQuestion
{
    /// <summary>The operator of a running cluster is upgraded: what it does not look at stays, and it deletes nothing.</summary>
    Upgrade,

    /// <summary>Somebody applies the second set instead of the first: what is gone from it is deleted.</summary>
    Replacement,
}
