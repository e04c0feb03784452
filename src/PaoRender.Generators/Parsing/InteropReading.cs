using System.Linq;
using Microsoft.CodeAnalysis;

namespace PaoRender.Generators;

/// <summary>Looks for KubernetesClient in what a project refers to.</summary>
internal static class InteropReading
{
    // All that generated code names, beside the interfaces. Clients before 7.2 keep some of it to themselves.
    private static readonly string[] s_needed =
    [
        "k8s.KubernetesJson", "k8s.Models.V1ObjectMeta", "k8s.Models.KubernetesEntityAttribute",
        "System.Text.Json.Serialization.JsonConverter`1",
    ];

    public static InteropFacts Read(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName("k8s.IKubernetesObject`1") is not { } kind) return InteropFacts.None;
        if (s_needed.Any(type => compilation.GetTypeByMetadataName(type) is not { DeclaredAccessibility: Accessibility.Public }))
        {
            return InteropFacts.None;
        }
        return new InteropFacts(
            kind.AllInterfaces.FirstOrDefault(static item => item.Name == "IMetadata") is { } metadata ? Name(metadata) : "",
            Find(compilation, "ISpec"),
            Find(compilation, "IStatus"),
            compilation.GetTypeByMetadataName("k8s.Models.V1ListMeta") is null ? "" : Find(compilation, "IItems"));
    }

    /// <summary>The namespace of these interfaces differs between versions of the client.</summary>
    private static string Find(Compilation compilation, string name)
    {
        INamedTypeSymbol? type = compilation.GetTypeByMetadataName($"k8s.Models.{name}`1") ?? compilation.GetTypeByMetadataName($"k8s.{name}`1");
        return type is null ? "" : Name(type);
    }

    private static string Name(INamedTypeSymbol type) => $"global::{type.ContainingNamespace.ToDisplayString()}.{type.Name}";
}
