namespace PaoRender.Generators;

/// <summary>Writes the list of a kind, which KubernetesClient's generic client asks for where it lists and watches.</summary>
internal static class InteropListEmitter
{
    /// <summary>The name of the class, inside that of the kind.</summary>
    public const string Name = "KubernetesList";

    private const string Meta = "global::k8s.Models.V1ListMeta";

    public static void Emit(SourceWriter writer, string name, KubernetesSpec kubernetes, string items)
    {
        string kind = kubernetes.Kind + "List";
        string list = $"global::System.Collections.Generic.IList<{name}>";
        writer.Line();
        writer.Line("/// <summary>A list of such objects, as KubernetesClient gets it.</summary>");
        InteropEmitter.Entity(writer, kubernetes, kind);
        writer.Open($"public sealed class {Name} : global::k8s.IKubernetesObject<{Meta}>, {items}<{name}>");
        Property(writer, "string", "ApiVersion", "apiVersion", Literal.Of(kubernetes.ApiVersion));
        writer.Line();
        Property(writer, "string", "Kind", "kind", Literal.Of(kind));
        writer.Line();
        Property(writer, Meta, "Metadata", "metadata", $"new {Meta}()");
        writer.Line();
        Property(writer, list, "Items", "items", $"new global::System.Collections.Generic.List<{name}>()");
        writer.Close();
    }

    private static void Property(SourceWriter writer, string type, string name, string key, string value)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line($"[global::System.Text.Json.Serialization.JsonPropertyName({Literal.Of(key)})]");
        writer.Line($"public {type} {name} {{ get; set; }} = {value};");
    }
}
