namespace PaoRender.Generators;

/// <summary>Writes what the class of a Kubernetes kind has besides the schema's own properties.</summary>
internal static class KindMembers
{
    /// <summary>The keys of every Kubernetes object.</summary>
    public static readonly string[] Keys = ["apiVersion", "kind", "metadata"];

    public static void Emit(SourceWriter writer, KubernetesSpec kubernetes, string space, InteropFacts interop)
    {
        Constant(writer, "KubeGroup", kubernetes.Group, "The API group.");
        Constant(writer, "KubeApiVersion", kubernetes.Version, "The version in the API group.");
        Constant(writer, "KubeKind", kubernetes.Kind, "The kind.");
        Constant(writer, "KubePluralName", kubernetes.Plural, "The kind's name in paths of the API.");

        writer.Line("/// <inheritdoc/>");
        writer.Line($"public string ApiVersion {{ get; set; }} = {Literal.Of(kubernetes.ApiVersion)};");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public string Kind => KubeKind;");
        writer.Line();
        if (interop.HasClient) LiveMetadata(writer, space);
        writer.Line("/// <inheritdoc/>");
        const string Type = TypeNames.Runtime + "ObjectMeta";
        writer.Line(interop.HasClient
            ? $"public {Type} Metadata {{ get => _live is null ? _metadata : _live.Into(_metadata); "
                + "set { _live?.Into(_metadata); _metadata = value; } }"
            : $"public {Type} Metadata {{ get; set; }} = new {Type}();");
        writer.Line();
    }

    /// <summary>The client's metadata are made when somebody asks for them, and are the object's from then on.</summary>
    private static void LiveMetadata(SourceWriter writer, string space)
    {
        writer.Line($"private {TypeNames.Runtime}ObjectMeta _metadata = new {TypeNames.Runtime}ObjectMeta();");
        writer.Line($"private global::{space}.{RegistryEmitter.Name}.LiveMetadata? _live;");
        writer.Line();
    }

    public static void EmitReading(SourceWriter writer)
    {
        ClassEmitter.Case(writer, "case \"apiVersion\":", "ApiVersion = reader.String(entry, ApiVersion)!;");
        ClassEmitter.Case(writer, "case \"kind\":", "_ = reader.String(entry, KubeKind);");
        ClassEmitter.Case(writer, "case \"metadata\":", "reader.Into(entry, Metadata);");
    }

    public static void EmitWriting(SourceWriter writer, string key)
    {
        writer.Line($"writer.PlainKey({Literal.Of(key)});");
        writer.Line(key switch
        {
            "apiVersion" => "writer.String(ApiVersion);",
            "kind" => "writer.String(KubeKind);",
            _ => "writer.Value(Metadata);",
        });
    }

    private static void Constant(SourceWriter writer, string name, string value, string summary)
    {
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Line($"public const string {name} = {Literal.Of(value)};");
        writer.Line();
    }
}
