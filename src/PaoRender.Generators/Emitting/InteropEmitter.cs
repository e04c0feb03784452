using System.Linq;

namespace PaoRender.Generators;

/// <summary>Writes what lets KubernetesClient take a kind for one of its own.</summary>
internal static class InteropEmitter
{
    private const string Meta = "global::k8s.Models.V1ObjectMeta";
    private const string Json = "global::System.Text.Json.";
    private const string ClientJson = "global::k8s.KubernetesJson";

    /// <summary>Writes the attributes.</summary>
    /// <returns>What goes at the end of the list of interfaces.</returns>
    public static string Start(SourceWriter writer, ClassSpec spec, KubernetesSpec kubernetes, InteropFacts interop)
    {
        if (!interop.HasClient) return "";
        Entity(writer, kubernetes, kubernetes.Kind);
        writer.Line($"[{Json}Serialization.JsonConverter(typeof({spec.Name}.JsonForm))]");
        return $", global::k8s.IKubernetesObject<{Meta}>" + Part(spec, "Spec", interop.Spec) + Part(spec, "Status", interop.Status);
    }

    public static void Members(SourceWriter writer, ClassSpec spec, KubernetesSpec kubernetes, InteropFacts interop)
    {
        if (!interop.HasClient) return;
        writer.Line();
        // Whether the client's members take null differs between its versions.
        writer.Line("#nullable disable");
        writer.Line("string global::k8s.IKubernetesObject.ApiVersion { get => ApiVersion; set => ApiVersion = value; }");
        writer.Line();
        writer.Line("string global::k8s.IKubernetesObject.Kind { get => KubeKind; set { } }");
        writer.Line();
        Metadata(writer, interop);
        Converter(writer, spec.Name);
        if (interop.Items.Length > 0 && spec.Properties.All(static property => property.Name != InteropListEmitter.Name))
            InteropListEmitter.Emit(writer, spec.Name, kubernetes, interop.Items);
        writer.Line("#nullable enable");
    }

    public static void Entity(SourceWriter writer, KubernetesSpec kubernetes, string kind) => writer.Line(
        $"[global::k8s.Models.KubernetesEntity(Group = {Literal.Of(kubernetes.Group)}, Kind = {Literal.Of(kind)}, "
        + $"ApiVersion = {Literal.Of(kubernetes.Version)}, PluralName = {Literal.Of(kubernetes.Plural)})]");

    private static string Part(ClassSpec spec, string name, string contract)
    {
        if (contract.Length == 0) return "";
        PropertySpec? property = spec.Properties.FirstOrDefault(property => property.Name == name);
        return property is null ? "" : $", {contract}<{TypeNames.Of(property)}>";
    }

    private static void Metadata(SourceWriter writer, InteropFacts interop)
    {
        writer.Line("// A copy, but for the collections that are most often changed in place: set it again to change the object.");
        writer.Open($"{Meta} {interop.Metadata}<{Meta}>.Metadata");
        writer.Open("get");
        writer.Line(
            $"{Meta} copy = {ClientJson}.Deserialize<{Meta}>({TypeNames.Runtime}ManifestJson.Write({TypeNames.Runtime}ManifestTree.Of(Metadata)));");
        foreach (string name in new[] { "Labels", "Annotations", "Finalizers" }) writer.Line($"copy.{name} = Metadata.{name};");
        writer.Line("return copy;");
        writer.Close();
        writer.Open("set");
        writer.Line($"var fresh = new {TypeNames.Runtime}ObjectMeta();");
        Read(writer, "fresh", $"{ClientJson}.Serialize(value)");
        writer.Line("Metadata = fresh;");
        writer.Close();
        writer.Close();
    }

    private static void Converter(SourceWriter writer, string name)
    {
        writer.Line();
        writer.Line("/// <summary>Reads and writes the object where KubernetesClient serialises it.</summary>");
        writer.Open($"internal sealed class JsonForm : {Json}Serialization.JsonConverter<{name}>");
        writer.Line("/// <inheritdoc/>");
        writer.Open(
            $"public override {name} Read(ref {Json}Utf8JsonReader reader, global::System.Type typeToConvert, {Json}JsonSerializerOptions options)");
        writer.Line($"using {Json}JsonDocument document = {Json}JsonDocument.ParseValue(ref reader);");
        writer.Line($"var manifest = new {name}();");
        Read(writer, "manifest", "document.RootElement.GetRawText()");
        writer.Line("return manifest;");
        writer.Close();
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override void Write({Json}Utf8JsonWriter writer, {name} value, {Json}JsonSerializerOptions options) =>");
        writer.Line($"    writer.WriteRawValue({TypeNames.Runtime}ManifestJson.Write({TypeNames.Runtime}ManifestTree.Of(value)));");
        writer.Close();
    }

    private static void Read(SourceWriter writer, string target, string json)
    {
        writer.Line($"var diagnostics = new {TypeNames.Runtime}DiagnosticBag();");
        writer.Line(
            $"{target}.ReadFrom({TypeNames.Runtime}JsonTreeReader.ReadSingle({json}), new {TypeNames.ReaderClass}(\"\", diagnostics));");
        writer.Line($"if (diagnostics.HasErrors) throw new {Json}JsonException(diagnostics.Items[0].Message);");
    }
}
