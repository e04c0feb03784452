namespace PaoRender;

/// <summary>How rendered objects point to the PerformanceProfile that they come from.</summary>
public enum OwnerReferenceMode
{
    /// <summary>A label with the profile's name: works without a cluster.</summary>
    LabelName,

    /// <summary>A Kubernetes owner reference; needs the UID that the API server gave the profile.</summary>
    Kubernetes,

    /// <summary>Not at all.</summary>
    None,
}
