namespace PaoRender.Generators;

/// <summary>What a project knows of KubernetesClient, whose interfaces kinds then implement.</summary>
/// <param name="HasObject">Whether it knows the interface of objects.</param>
/// <param name="HasEntity">Whether it knows the attribute that names a kind.</param>
/// <param name="HasJson">Whether it knows System.Text.Json, through which the client sends and receives.</param>
internal sealed record InteropFacts(bool HasObject, bool HasEntity, bool HasJson)
{
    /// <summary>A project without KubernetesClient.</summary>
    public static InteropFacts None { get; } = new(false, false, false);
}
