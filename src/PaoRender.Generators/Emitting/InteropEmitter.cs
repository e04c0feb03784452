namespace PaoRender.Generators;

/// <summary>Writes what lets KubernetesClient take a kind for one of its own.</summary>
internal static class InteropEmitter
{
    private const string Meta = "global::k8s.Models.V1ObjectMeta";
    private const string Json = "global::System.Text.Json.";

    /// <summary>Writes the attributes.</summary>
    /// <returns>What goes at the end of the list of interfaces.</returns>
    public static string Start(SourceWriter writer, string name, KubernetesSpec kubernetes, InteropFacts interop)
    {
        if (!interop.HasObject) return "";
        if (interop.HasEntity)
        {
            writer.Line(
                $"[global::k8s.Models.KubernetesEntity(Group = {Literal.Of(kubernetes.Group)}, Kind = {Literal.Of(kubernetes.Kind)}, "
                + $"ApiVersion = {Literal.Of(kubernetes.Version)}, PluralName = {Literal.Of(kubernetes.Plural)})]");
        }

        if (interop.HasJson) writer.Line($"[{Json}Serialization.JsonConverter(typeof({name}.JsonForm))]");
        return $", global::k8s.IKubernetesObject<{Meta}>";
    }

    public static void Members(SourceWriter writer, string name, InteropFacts interop)
    {
        if (!interop.HasObject) return;
        writer.Line();
        // Whether the client's members take null differs between its versions.
        writer.Line("#nullable disable");
        writer.Line("string global::k8s.IKubernetesObject.ApiVersion { get => ApiVersion; set => ApiVersion = value; }");
        writer.Line();
        writer.Line("string global::k8s.IKubernetesObject.Kind { get => KubeKind; set { } }");
        writer.Line();
        writer.Line("// A copy: set it again to change the object.");
        writer.Open($"{Meta} global::k8s.IMetadata<{Meta}>.Metadata");
        Get(writer);
        Set(writer);
        writer.Close();
        if (interop.HasJson) Converter(writer, name);
        writer.Line("#nullable enable");
    }

    private static void Get(SourceWriter writer)
    {
        writer.Line($"get => new {Meta}");
        writer.Open();
        foreach ((string theirs, string ours) in Texts) writer.Line($"{theirs} = Metadata.{ours},");
        writer.Line("Labels = Metadata.Labels,");
        writer.Line("Annotations = Metadata.Annotations,");
        writer.Line("Finalizers = Metadata.Finalizers,");
        writer.Outdent();
        writer.Line("};");
    }

    private static void Set(SourceWriter writer)
    {
        writer.Open("set");
        foreach ((string theirs, string ours) in Texts) writer.Line($"Metadata.{ours} = value.{theirs};");
        foreach (string map in new[] { "Labels", "Annotations" })
        {
            writer.Line(
                $"Metadata.{map} = value.{map} is null ? null : "
                + $"new global::System.Collections.Generic.Dictionary<string, string>(value.{map}, global::System.StringComparer.Ordinal);");
        }

        writer.Line("Metadata.Finalizers = value.Finalizers is null ? null : new global::System.Collections.Generic.List<string>(value.Finalizers);");
        writer.Close();
    }

    private static (string Theirs, string Ours)[] Texts =>
    [
        ("Name", "Name"), ("NamespaceProperty", "Namespace"), ("GenerateName", "GenerateName"), ("Uid", "Uid"),
        ("ResourceVersion", "ResourceVersion"),
    ];

    private static void Converter(SourceWriter writer, string name)
    {
        writer.Line();
        writer.Line("/// <summary>Reads and writes the object where KubernetesClient serialises it.</summary>");
        writer.Open($"internal sealed class JsonForm : {Json}Serialization.JsonConverter<{name}>");
        writer.Line("/// <inheritdoc/>");
        writer.Open(
            $"public override {name} Read(ref {Json}Utf8JsonReader reader, global::System.Type typeToConvert, {Json}JsonSerializerOptions options)");
        writer.Line($"using {Json}JsonDocument document = {Json}JsonDocument.ParseValue(ref reader);");
        writer.Line($"var diagnostics = new {TypeNames.Runtime}DiagnosticBag();");
        writer.Line($"var manifest = new {name}();");
        writer.Line(
            $"manifest.ReadFrom({TypeNames.Runtime}JsonTreeReader.ReadSingle(document.RootElement.GetRawText()), "
            + $"new {TypeNames.ReaderClass}(\"\", diagnostics));");
        writer.Line($"return diagnostics.HasErrors ? throw new {Json}JsonException(diagnostics.Items[0].Message) : manifest;");
        writer.Close();
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override void Write({Json}Utf8JsonWriter writer, {name} value, {Json}JsonSerializerOptions options) =>");
        writer.Line($"    writer.WriteRawValue({TypeNames.Runtime}ManifestJson.Write({TypeNames.Runtime}ManifestTree.Of(value)));");
        writer.Close();
    }
}
