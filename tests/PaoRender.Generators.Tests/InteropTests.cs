using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaoRender.Generators.Tests.Support;

namespace PaoRender.Generators.Tests;

public class InteropTests
{
    // What a generic client does with any kind.
    private const string Client = """
        #nullable disable
        using k8s;
        using k8s.Models;

        public static class Client
        {
            public static string Rename<T>(T item, string name) where T : IKubernetesObject<V1ObjectMeta>
            {
                V1ObjectMeta meta = item.Metadata;
                meta.Name = name;
                meta.NamespaceProperty = "space";
                item.Metadata = meta;
                return item.ApiVersion + " " + item.Kind + " " + item.Metadata.Name + " " + item.Metadata.Labels["a"];
            }

            public static object New()
            {
                Sample.V1Thing thing = Sample.V1Thing.Template("old");
                thing.Metadata.Labels = new System.Collections.Generic.Dictionary<string, string> { ["a"] = "b" };
                thing.Size = 3;
                return thing;
            }

            public static string Run() { var thing = (Sample.V1Thing)New(); return Rename(thing, "new") + "\n" + thing.ToYaml(); }
        }
        """;

    private static readonly SchemaInput s_thing = new("thing.yaml", SchemaTexts.Definition("Thing", "size: {type: integer}"));

    [Fact]
    public void Kind_WithoutKubernetesClient_DoesNotNameIt() =>
        Assert.DoesNotContain("k8s", Assert.Single(new GeneratorHost().Run(s_thing).Sources).Value, StringComparison.Ordinal);

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.Latest)]
    public void Kind_WithKubernetesClient_CompilesWithoutWarning(LanguageVersion language) =>
        Assert.Empty(Compiling.Complaints(Host(language, withClient: false).Output));

    [Fact]
    public void Kind_WithKubernetesClient_WorksInAGenericClient() => Assert.Equal(
        """
        example.com/v1 Thing new b
        apiVersion: example.com/v1
        kind: Thing
        metadata:
          labels:
            a: b
          name: new
          namespace: space
        size: 3

        """,
        (string)Load().GetType("Client")!.GetMethod("Run")!.Invoke(null, null)!);

    [Fact]
    public void Kind_WithKubernetesClient_IsNamedByItsAttribute()
    {
        CustomAttributeData attribute = Load().GetType("Sample.V1Thing")!.GetCustomAttributesData()
            .Single(item => item.AttributeType.Name == "KubernetesEntityAttribute");

        Assert.Equal(
            ["example.com", "Thing", "v1", "things"], attribute.NamedArguments.Select(argument => (string)argument.TypedValue.Value!));
    }

    [Fact]
    public void Kind_WithKubernetesClient_GoesThroughItsJson()
    {
        Assembly assembly = Load();
        Type type = assembly.GetType("Sample.V1Thing")!;
        object thing = assembly.GetType("Client")!.GetMethod("New")!.Invoke(null, null)!;

        string json = JsonSerializer.Serialize(thing, type);
        Assert.Equal("""{"apiVersion":"example.com/v1","kind":"Thing","metadata":{"labels":{"a":"b"},"name":"old"},"size":3}""", json);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"size":"x"}""", type));
    }

    private static GeneratorHost Host(LanguageVersion language = LanguageVersion.Latest, bool withClient = true)
    {
        var host = new GeneratorHost(language);
        host.AddReference(MetadataReference.CreateFromImage(KubernetesStandIn.Bytes));
        if (withClient) host.AddCode(Client);
        return host.Run(s_thing);
    }

    private static Assembly Load()
    {
        using var stream = new MemoryStream();
        // The test's own code has no documentation comments, which this setting turns into errors.
        Compilation output = Host().Output;
        CSharpCompilationOptions options = ((CSharpCompilation)output).Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default);
        var result = output.WithOptions(options).Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        var context = new AssemblyLoadContext(null);
        Assembly client = context.LoadFromStream(new MemoryStream(KubernetesStandIn.Bytes));
        context.Resolving += (_, name) => name.Name == "KubernetesClient" ? client : null;
        stream.Position = 0;
        return context.LoadFromStream(stream);
    }
}
