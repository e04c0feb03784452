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

        namespace k8s
        {
            public interface IKubernetesObject { string ApiVersion { get; set; } string Kind { get; set; } }
            public interface IMetadata<T> { T Metadata { get; set; } }
            public interface IKubernetesObject<T> : IKubernetesObject, IMetadata<T> { }
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

            public class V1ObjectMeta
            {
                public string Name { get; set; }
                public string NamespaceProperty { get; set; }
                public string GenerateName { get; set; }
                public string Uid { get; set; }
                public string ResourceVersion { get; set; }
                public IDictionary<string, string> Labels { get; set; }
                public IDictionary<string, string> Annotations { get; set; }
                public IList<string> Finalizers { get; set; }
            }
        }
        """;

    /// <summary>The assembly's bytes.</summary>
    public static byte[] Bytes { get; } = Compile();

    private static byte[] Compile()
    {
        Compilation compilation = CSharpCompilation.Create(
            "KubernetesClient",
            [CSharpSyntaxTree.ParseText(Code)],
            Compiling.NewCompilation(withRuntime: false).References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        Assert.Empty(compilation.Emit(stream).Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error));
        return stream.ToArray();
    }
}
