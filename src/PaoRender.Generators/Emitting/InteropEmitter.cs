using System.Linq;

namespace PaoRender.Generators;

/// <summary>Writes what lets KubernetesClient take a kind for one of its own.</summary>
internal static class InteropEmitter
{
    /// <summary>The attribute that names a converter.</summary>
    public const string Converter = Json + "Serialization.JsonConverter";

    private const string Meta = "global::k8s.Models.V1ObjectMeta";
    private const string Json = "global::System.Text.Json.";

    /// <summary>Writes the attributes.</summary>
    /// <returns>What goes at the end of the list of interfaces.</returns>
    public static string Start(SourceWriter writer, ClassSpec spec, KubernetesSpec kubernetes, InteropFacts interop)
    {
        if (!interop.HasClient) return "";
        Entity(writer, kubernetes, kubernetes.Kind);
        if (!interop.HasJson) writer.Line($"[{Converter}(typeof({spec.Name}.JsonForm))]");
        return $", global::k8s.IKubernetesObject<{Meta}>" + Part(spec, "Spec", interop.Spec) + Part(spec, "Status", interop.Status);
    }

    public static void Members(SourceWriter writer, ClassSpec spec, KindSpec kind, InteropFacts interop)
    {
        if (!interop.HasClient) return;
        writer.Line();
        // Whether the client's members take null differs between its versions.
        writer.Line("#nullable disable");
        writer.Line("string global::k8s.IKubernetesObject.ApiVersion { get => ApiVersion; set => ApiVersion = value; }");
        writer.Line();
        writer.Line("string global::k8s.IKubernetesObject.Kind { get => KubeKind; set { } }");
        writer.Line();
        Metadata(writer, interop, $"global::{kind.Namespace}.{RegistryEmitter.Name}.LiveMetadata");
        if (!interop.HasJson) ConverterClass(writer, spec.Name);
        if (KindNames.IsFree(spec) && interop.Items.Length > 0) InteropListEmitter.Emit(writer, spec.Name, kind, interop);
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

    private static void Metadata(SourceWriter writer, InteropFacts interop, string live)
    {
        writer.Open($"{Meta} {interop.Metadata}<{Meta}>.Metadata");
        writer.Line($"get => (_live ??= new {live}(_metadata)).Of(_metadata);");
        writer.Line($"set => (_live, _metadata) = (new {live}(value), new {TypeNames.Runtime}ObjectMeta());");
        writer.Close();
    }

    private static void ConverterClass(SourceWriter writer, string name)
    {
        writer.Line();
        writer.Line("/// <summary>Reads and writes the object where KubernetesClient serialises it.</summary>");
        writer.Open($"internal sealed class JsonForm : {Json}Serialization.JsonConverter<{name}>");
        writer.Line("/// <inheritdoc/>");
        writer.Open(
            $"public override {name} Read(ref {Json}Utf8JsonReader reader, global::System.Type typeToConvert, {Json}JsonSerializerOptions options)");
        writer.Line($"using {Json}JsonDocument document = {Json}JsonDocument.ParseValue(ref reader);");
        writer.Line($"var manifest = new {name}();");
        writer.Line($"var diagnostics = new {TypeNames.Runtime}DiagnosticBag();");
        writer.Line(
            $"manifest.ReadFrom({TypeNames.Runtime}JsonTreeReader.ReadSingle(document.RootElement.GetRawText()), "
            + $"new {TypeNames.ReaderClass}(\"\", diagnostics));");
        writer.Line($"if (diagnostics.HasErrors) throw new {Json}JsonException(diagnostics.Items[0].Message);");
        writer.Line("return manifest;");
        writer.Close();
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override void Write({Json}Utf8JsonWriter writer, {name} value, {Json}JsonSerializerOptions options) =>");
        writer.Line($"    writer.WriteRawValue({TypeNames.Runtime}ManifestJson.Write({TypeNames.Runtime}ManifestTree.Of(value)));");
        writer.Close();
    }
}
