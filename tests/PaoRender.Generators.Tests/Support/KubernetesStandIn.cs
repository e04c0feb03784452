using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PaoRender.Generators.Tests.Support;

/// <summary>An assembly that declares of KubernetesClient what generated kinds implement.</summary>
internal static class KubernetesStandIn
{
    private const string Code = """
        using System;
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Text.Json.Serialization;

        namespace k8s
        {
            using k8s.Models;

            public interface IKubernetesObject
            {
                [JsonPropertyName("apiVersion")] string ApiVersion { get; set; }
                [JsonPropertyName("kind")] string Kind { get; set; }
            }

            public interface IKubernetesObject<T> : IKubernetesObject, IMetadata<T> { }

            public static class KubernetesJson
            {
                static readonly JsonSerializerOptions s_options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
                public static T Deserialize<T>(string json, JsonSerializerOptions options = null) =>
                    JsonSerializer.Deserialize<T>(json, options ?? s_options);
                public static string Serialize(object value, JsonSerializerOptions options = null) =>
                    JsonSerializer.Serialize(value, options ?? s_options);
            }
        }

        namespace k8s.Models
        {
            [AttributeUsage(AttributeTargets.Class)]
            public sealed class KubernetesEntityAttribute : Attribute
            {
                public string Group { get; set; }
                public string Kind { get; set; }
                public string ApiVersion { get; set; }
                public string PluralName { get; set; }
            }

            public class V1ListMeta
            {
                [JsonPropertyName("resourceVersion")] public string ResourceVersion { get; set; }
            }

            public class V1OwnerReference
            {
                [JsonPropertyName("apiVersion")] public string ApiVersion { get; set; }
                [JsonPropertyName("kind")] public string Kind { get; set; }
                [JsonPropertyName("name")] public string Name { get; set; }
                [JsonPropertyName("uid")] public string Uid { get; set; }
                [JsonPropertyName("controller")] public bool? Controller { get; set; }
                [JsonPropertyName("blockOwnerDeletion")] public bool? BlockOwnerDeletion { get; set; }
            }

            public class V1ManagedFieldsEntry
            {
                [JsonPropertyName("manager")] public string Manager { get; set; }
            }

            public class V1ObjectMeta
            {
                [JsonPropertyName("generateName")] public string GenerateName { get; set; }
                [JsonPropertyName("uid")] public string Uid { get; set; }
                [JsonPropertyName("resourceVersion")] public string ResourceVersion { get; set; }
                [JsonPropertyName("creationTimestamp")] public DateTime? CreationTimestamp { get; set; }
                [JsonPropertyName("deletionTimestamp")] public DateTime? DeletionTimestamp { get; set; }
                [JsonPropertyName("managedFields")] public IList<V1ManagedFieldsEntry> ManagedFields { get; set; }
                [JsonPropertyName("name")] public string Name { get; set; }
                [JsonPropertyName("namespace")] public string NamespaceProperty { get; set; }
                [JsonPropertyName("generation")] public long? Generation { get; set; }
                [JsonPropertyName("deletionGracePeriodSeconds")] public long? DeletionGracePeriodSeconds { get; set; }
                [JsonPropertyName("ownerReferences")] public IList<V1OwnerReference> OwnerReferences { get; set; }
                [JsonPropertyName("labels")] public IDictionary<string, string> Labels { get; set; }
                [JsonPropertyName("annotations")] public IDictionary<string, string> Annotations { get; set; }
                [JsonPropertyName("finalizers")] public IList<string> Finalizers { get; set; }
            }
        }

        namespace HOME
        {
            public interface IMetadata<T> { [JsonPropertyName("metadata")] T Metadata { get; set; } }
            public interface ISpec<T> { [JsonPropertyName("spec")] T Spec { get; set; } }
            public interface IStatus<T> { [JsonPropertyName("status")] T Status { get; set; } }
            public interface IItems<T> { [JsonPropertyName("items")] IList<T> Items { get; set; } }
        }
        """;

    /// <summary>The client as it is since version 18, which moved interfaces.</summary>
    public static byte[] Bytes { get; } = Compile(Code.Replace("HOME", "k8s.Models"));

    /// <summary>The client as it was before.</summary>
    public static byte[] OlderBytes { get; } = Compile(Code.Replace("HOME", "k8s"));

    /// <summary>A client that keeps its JSON to itself, as those before 7.2 do.</summary>
    public static byte[] OldestBytes { get; } =
        Compile(Code.Replace("HOME", "k8s").Replace("public static class KubernetesJson", "internal static class KubernetesJson"));

    private static byte[] Compile(string code)
    {
        Compilation compilation = CSharpCompilation.Create(
            "KubernetesClient",
            [CSharpSyntaxTree.ParseText(code)],
            Compiling.NewCompilation(withRuntime: false).References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        Assert.Empty(compilation.Emit(stream).Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error));
        return stream.ToArray();
    }
}
