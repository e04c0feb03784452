using System.Linq;
using Microsoft.CodeAnalysis;

namespace PaoRender.Generators;

/// <summary>Looks for KubernetesClient and serialisers in what a project refers to.</summary>
internal static class InteropReading
{
    // All that generated code names, beside the interfaces. Clients before 7.2 keep some of it to themselves.
    private static readonly string[] s_needed =
    [
        "k8s.KubernetesJson", "k8s.Models.V1ObjectMeta", "k8s.Models.V1OwnerReference", "k8s.Models.KubernetesEntityAttribute",
        "System.Text.Json.Serialization.JsonConverter`1",
    ];

    public static InteropFacts Read(Compilation compilation) =>
        Client(compilation) with { HasJson = Has(compilation, "PaoRender.Manifests.ManifestJsonConverter`1") };

    private static InteropFacts Client(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName("k8s.IKubernetesObject`1") is not { } kind) return InteropFacts.None;
        if (s_needed.Any(type => !Has(compilation, type))) return InteropFacts.None;
        return new InteropFacts(
            kind.AllInterfaces.FirstOrDefault(static item => item.Name == "IMetadata") is { } metadata ? Name(metadata) : "",
            Find(compilation, "ISpec"),
            Find(compilation, "IStatus"),
            Has(compilation, "k8s.Models.V1ListMeta") ? Find(compilation, "IItems") : "")
        {
            TakesOptions = compilation.GetTypeByMetadataName("k8s.KubernetesJson")!.GetMembers("AddJsonOptions").Length > 0,
            HasCondition = Has(compilation, "k8s.Models.V1Condition"),
            IntOrString = First(compilation, "k8s.Models.IntOrString", "k8s.Models.IntstrIntOrString"),
            Quantity = First(compilation, "k8s.Models.ResourceQuantity"),
        };
    }

    private static bool Has(Compilation compilation, string type) =>
        compilation.GetTypeByMetadataName(type) is { DeclaredAccessibility: Accessibility.Public };

    private static string First(Compilation compilation, params string[] types) =>
        types.FirstOrDefault(type => Has(compilation, type)) is { } found ? "global::" + found : "";

    /// <summary>The namespace of these interfaces differs between versions of the client.</summary>
    private static string Find(Compilation compilation, string name)
    {
        INamedTypeSymbol? type = compilation.GetTypeByMetadataName($"k8s.Models.{name}`1") ?? compilation.GetTypeByMetadataName($"k8s.{name}`1");
        return type is null ? "" : Name(type);
    }

    private static string Name(INamedTypeSymbol type) => $"global::{type.ContainingNamespace.ToDisplayString()}.{type.Name}";
}
