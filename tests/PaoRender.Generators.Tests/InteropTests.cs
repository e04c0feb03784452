using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using PaoRender.Generators.Tests.Support;
using PaoRender.Tests.Shared;

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
                meta.Generation = 7;
                meta.OwnerReferences = new[] { new V1OwnerReference { ApiVersion = "v1", Kind = "Node", Name = "node1", Uid = "u" } };
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

            public static string Deletion()
            {
                var thing = new Sample.V1Thing();
                var diagnostics = new PaoRender.Manifests.DiagnosticBag();
                const string Text = "apiVersion: example.com/v1\nkind: Thing\nmetadata:\n  deletionGracePeriodSeconds: 30\n"
                    + "  ownerReferences: [{apiVersion: v1, kind: Node, name: node1, uid: u}]\n";
                thing = Sample.V1Thing.Parse("a.yaml", Text, diagnostics);
                V1ObjectMeta meta = ((IKubernetesObject<V1ObjectMeta>)thing).Metadata;
                return meta.DeletionGracePeriodSeconds + " " + meta.OwnerReferences[0].Uid;
            }

            public static string Run() { var thing = (Sample.V1Thing)New(); return Rename(thing, "new") + "\n" + thing.ToYaml(); }
        }
        """;

    private static string OlderRuntime { get; } = Path.Combine(
        RepositoryPaths.Root, "src", "PaoRender.Manifests", "bin",
        Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!,
        "netstandard2.0", "PaoRender.Manifests.dll");

    private static readonly SchemaInput s_thing = new("thing.yaml", SchemaTexts.Definition("Thing", "size: {type: integer}"));

    private static readonly SchemaInput s_whole = new("whole.yaml", SchemaTexts.Definition(
        "Whole", "spec:\n  type: object\n  properties:\n    size: {type: integer}\nstatus: {type: string}"));

    [Fact]
    public void Kind_WithoutKubernetesClient_DoesNotNameIt() =>
        Assert.DoesNotContain("k8s", Assert.Single(new GeneratorHost().Run(s_thing).Sources).Value, StringComparison.Ordinal);

    [Fact]
    public void Kind_WithAClientWhoseJsonIsItsOwn_DoesNotNameIt() => Assert.DoesNotContain(
        "k8s", Assert.Single(Host(client: KubernetesStandIn.OldestBytes, withCode: false).Sources).Value, StringComparison.Ordinal);

    [Theory]
    [InlineData(LanguageVersion.CSharp9, false)]
    [InlineData(LanguageVersion.Latest, false)]
    [InlineData(LanguageVersion.CSharp9, true)]
    [InlineData(LanguageVersion.Latest, true)]
    public void Kind_WithKubernetesClient_CompilesWithoutWarning(LanguageVersion language, bool isOlder)
    {
        byte[] client = isOlder ? KubernetesStandIn.OlderBytes : KubernetesStandIn.Bytes;
        foreach (SchemaInput input in new[] { s_thing, s_whole })
        {
            GeneratorHost host = Host(language, client, withCode: false, input);
            Assert.Contains("k8s.IKubernetesObject", host.Sources.Values.First(), StringComparison.Ordinal);
            Assert.Empty(Compiling.Complaints(host.Output));
        }
    }

    // The runtime brings no converter there, so kinds have one of their own.
    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.Latest)]
    public void Kind_WithTheRuntimeOfOlderFrameworks_CompilesWithoutWarning(LanguageVersion language)
    {
        var host = new GeneratorHost(language);
        host.AddReference(MetadataReference.CreateFromImage(KubernetesStandIn.OlderBytes));
        host.ChangeReference(
            host.Compilation.References.Single(item => item.Display!.EndsWith("PaoRender.Manifests.dll", StringComparison.Ordinal)),
            MetadataReference.CreateFromFile(OlderRuntime));
        host.Run(s_thing, s_whole);

        Assert.Contains("class JsonForm", host.Sources.Values.First(), StringComparison.Ordinal);
        Assert.DoesNotContain("ManifestJsonConverter", string.Concat(host.Sources.Values), StringComparison.Ordinal);
        Assert.Empty(Compiling.Complaints(host.Output));
    }

    [Fact]
    public void Kind_WithKubernetesClient_WorksInAGenericClient() => Assert.Equal(
        """
        example.com/v1 Thing new b
        apiVersion: example.com/v1
        kind: Thing
        metadata:
          generation: 7
          labels:
            a: b
          name: new
          namespace: space
          ownerReferences:
          - apiVersion: v1
            kind: Node
            name: node1
            uid: u
        size: 3

        """,
        (string)Call(Load(), "Run"));

    [Fact]
    public void Metadata_OfACluster_IsAllThere() => Assert.Equal("30 u", (string)Call(Load(), "Deletion"));

    [Fact]
    public void Kind_WithSpecAndStatus_SaysSo()
    {
        string source = Host(withCode: false, input: s_whole).Sources.Values.First();
        Assert.Contains("k8s.Models.ISpec<global::Sample.V1WholeSpec?>", source, StringComparison.Ordinal);
        Assert.Contains("k8s.Models.IStatus<string?>", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Kind_WithAPropertyCalledLikeTheList_HasNoList()
    {
        var input = new SchemaInput("thing.yaml", SchemaTexts.Definition("Thing", "kubernetesList: {type: integer}"));
        Assert.Empty(Compiling.Complaints(Host(withCode: false, input: input).Output));
    }

    [Fact]
    public void Kind_WithKubernetesClient_IsNamedByItsAttribute()
    {
        Type thing = Load().GetType("Sample.V1Thing")!;
        Assert.Equal(["example.com", "Thing", "v1", "things"], Entity(thing));
        Assert.Equal(["example.com", "ThingList", "v1", "things"], Entity(thing.GetNestedType("KubernetesList")!));
    }

    [Fact]
    public void Kind_WithKubernetesClient_GoesThroughItsJson()
    {
        Assembly assembly = Load();
        Type type = assembly.GetType("Sample.V1Thing")!;
        object thing = Call(assembly, "New");

        string json = JsonSerializer.Serialize(thing, type);
        Assert.Equal("""{"apiVersion":"example.com/v1","kind":"Thing","metadata":{"labels":{"a":"b"},"name":"old"},"size":3}""", json);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"size":"x"}""", type));
    }

    [Fact]
    public void List_OfAKind_GoesThroughTheClientsJson()
    {
        Type type = Load().GetType("Sample.V1Thing")!.GetNestedType("KubernetesList")!;
        const string Item = """{"apiVersion":"example.com/v1","kind":"Thing","metadata":{"name":"a"},"size":1}""";
        const string Json =
            $$"""{"apiVersion":"example.com/v1","kind":"ThingList","metadata":{"resourceVersion":"5"},"items":[{{Item}}]}""";
        Assert.Equal(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize(Json, type), type));
    }

    private static object Call(Assembly assembly, string method) => assembly.GetType("Client")!.GetMethod(method)!.Invoke(null, null)!;

    private static string[] Entity(Type type) =>
    [
        .. type.GetCustomAttributesData().Single(item => item.AttributeType.Name == "KubernetesEntityAttribute")
            .NamedArguments.Select(argument => (string)argument.TypedValue.Value!),
    ];

    private static GeneratorHost Host(
        LanguageVersion language = LanguageVersion.Latest, byte[]? client = null, bool withCode = true, SchemaInput? input = null)
    {
        var host = new GeneratorHost(language);
        host.AddReference(MetadataReference.CreateFromImage(client ?? KubernetesStandIn.Bytes));
        if (withCode) host.AddCode(Client);
        return host.Run(input ?? s_thing);
    }

    private static Assembly Load()
    {
        using var stream = new MemoryStream();
        // The test's own code has no documentation comments, which this setting turns into errors.
        Compilation output = Host().Output;
        CSharpCompilationOptions options = ((CSharpCompilation)output).Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default);
        EmitResult result = output.WithOptions(options).Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        var context = new AssemblyLoadContext(null);
        Assembly client = context.LoadFromStream(new MemoryStream(KubernetesStandIn.Bytes));
        context.Resolving += (_, name) => name.Name == "KubernetesClient" ? client : null;
        stream.Position = 0;
        return context.LoadFromStream(stream);
    }
}
