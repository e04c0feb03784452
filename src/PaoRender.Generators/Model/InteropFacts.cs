namespace PaoRender.Generators;

/// <summary>What a project knows of serialisers, and of KubernetesClient, whose interfaces kinds then implement.</summary>
/// <param name="Metadata">The interface of what has metadata, which moved to another namespace once; empty without the client.</param>
/// <param name="Spec">The interface of what has a spec; empty where there is none.</param>
/// <param name="Status">The interface of what has a status; empty where there is none.</param>
/// <param name="Items">The interface of lists; empty where there is none.</param>
internal sealed record InteropFacts(string Metadata, string Spec, string Status, string Items)
{
    /// <summary>A project without KubernetesClient.</summary>
    public static InteropFacts None { get; } = new("", "", "", "");

    /// <summary>Whether there is a client to work with.</summary>
    public bool HasClient => Metadata.Length > 0;

    /// <summary>Whether the runtime brings the converter of System.Text.Json, as it does for .NET 8 and later.</summary>
    public bool HasJson { get; init; }

    /// <summary>Whether the client's JSON can be told about types.</summary>
    public bool TakesOptions { get; init; }

    /// <summary>Whether the client has a type of conditions.</summary>
    public bool HasCondition { get; init; }

    /// <summary>The client's integer or string; empty where it has none.</summary>
    public string IntOrString { get; init; } = "";

    /// <summary>The client's quantity; empty where it has none.</summary>
    public string Quantity { get; init; } = "";
}
