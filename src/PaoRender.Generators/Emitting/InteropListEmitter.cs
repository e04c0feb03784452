namespace PaoRender.Generators;

/// <summary>Writes the list of a kind, which KubernetesClient's generic client asks for where it lists and watches.</summary>
internal static class InteropListEmitter
{
    private const string Name = KindNames.ListName;
    private const string Meta = "global::k8s.Models.V1ListMeta";

    public static void Emit(SourceWriter writer, string name, KindSpec kind, InteropFacts interop)
    {
        KubernetesSpec kubernetes = kind.Kubernetes!;
        string listKind = kubernetes.Kind + "List";
        string list = $"global::System.Collections.Generic.IList<{name}>";
        writer.Line();
        writer.Line("/// <summary>A list of such objects, as KubernetesClient gets it.</summary>");
        InteropEmitter.Entity(writer, kubernetes, listKind);
        if (interop.HasJson)
            writer.Line($"[{InteropEmitter.Converter}(typeof(global::{kind.Namespace}.{RegistryEmitter.Name}.ListForm<{Name}, {name}>))]");
        writer.Open($"public sealed class {Name} : global::k8s.IKubernetesObject<{Meta}>, {interop.Items}<{name}>");
        Property("string", "ApiVersion", "apiVersion", Literal.Of(kubernetes.ApiVersion));
        writer.Line();
        Property("string", "Kind", "kind", Literal.Of(listKind));
        writer.Line();
        Property(Meta, "Metadata", "metadata", $"new {Meta}()");
        writer.Line();
        Property(list, "Items", "items", $"new global::System.Collections.Generic.List<{name}>()");
        writer.Close();

        void Property(string type, string property, string key, string value)
        {
            writer.Line("/// <inheritdoc/>");
            if (!interop.HasJson) writer.Line($"[global::System.Text.Json.Serialization.JsonPropertyName({Literal.Of(key)})]");
            writer.Line($"public {type} {property} {{ get; set; }} = {value};");
        }
    }
}
