using System.Collections.Generic;
using System.Linq;
using PaoRender.Checks;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.EditorSchemas;

/// <summary>The schema of the documents of a kind.</summary>
internal static class KindSchema
{
    public static ManifestMapping Of(KindDefinition kind, SchemaTranslation translation, OperatorRelease release)
    {
        // Who has not written the version yet is helped as for the newest, which definitions name last.
        ManifestMapping schema = Version(kind, kind.Versions[kind.Versions.Count - 1], translation, release);
        for (int i = kind.Versions.Count - 2; i >= 0; i--)
        {
            ManifestMapping condition = Json.Map(
                ("properties", Json.Map(("apiVersion", Json.Map(("const", Json.Text(ApiVersion(kind, kind.Versions[i].Key))))))),
                ("required", Json.Texts(["apiVersion"])));
            schema = Json.Map(("if", condition), ("then", Version(kind, kind.Versions[i], translation, release)), ("else", schema));
        }

        return new ManifestMapping(
        [
            new ManifestEntry("$schema", 0, 0, Json.Text("http://json-schema.org/draft-07/schema#")),
            .. schema.Entries,
        ]);
    }

    private static ManifestMapping Version(
        KindDefinition kind, KeyValuePair<string, ManifestMapping> version, SchemaTranslation translation, OperatorRelease release)
    {
        ManifestMapping schema = translation.Translate(version.Value, FieldWords.Of(kind.Kind));
        var fields = new List<(string, ManifestNode)>
        {
            ("apiVersion", Json.Map(
                ("description", Json.Text("API group and version of the object.")),
                ("enum", Json.Texts(kind.Versions.Select(item => ApiVersion(kind, item.Key)))))),
            ("kind", Json.Map(("description", Json.Text("Kind of the object.")), ("const", Json.Text(kind.Kind)))),
            ("metadata", Metadata(kind, translation, release)),
        };
        string[] own = ["apiVersion", "kind", "metadata"];
        var known = schema["properties"] as ManifestMapping;
        fields.AddRange((known?.Entries ?? []).Where(entry => !own.Contains(entry.Key)).Select(entry => (entry.Key, entry.Value)));

        // A render asks for the status only, and the installer writes the rest.
        ManifestSequence? demanded = kind.Kind == "Infrastructure" ? null : schema["required"] as ManifestSequence;
        IEnumerable<string> required = demanded?.Items.OfType<ManifestScalar>().Select(name => name.Text) ?? [];
        IEnumerable<(string, ManifestNode)> rest =
            schema.Entries.Where(entry => entry.Key is not ("properties" or "required")).Select(entry => (entry.Key, entry.Value));
        return Json.Map([.. rest, ("properties", Json.Map([.. fields])), ("required", Json.Texts(own.Union(required)))]);
    }

    private static ManifestMapping Metadata(KindDefinition kind, SchemaTranslation translation, OperatorRelease release)
    {
        ManifestMapping metadata = translation.Shared("ObjectMeta");
        if (!kind.IsOurs || kind.Kind != "PerformanceProfile") return metadata;

        // Any key may be an annotation; these are the ones that the operator reads.
        IEnumerable<(string, ManifestNode)> read = AnnotationRule.All.Where(rule => rule.IsReadBy(release)).Select(rule =>
            (rule.Key, (ManifestNode)(rule.Values.Length == 0
                ? Json.Map(("type", Json.Text("string")))
                : Json.Map(("type", Json.Text("string")), ("examples", Json.Texts(rule.Values))))));
        ManifestMapping annotations = Json.Map(
            ("type", Json.Text("object")),
            ("properties", Json.Map([.. read])),
            ("additionalProperties", Json.Map(("type", Json.Text("string")))));
        var fields = (ManifestMapping)metadata["properties"]!;
        return With(metadata, "properties", With(fields, "annotations", annotations));
    }

    private static ManifestMapping With(ManifestMapping mapping, string key, ManifestNode value) =>
        new([.. mapping.Entries.Select(entry => entry.Key == key ? entry with { Value = value } : entry)]);

    private static string ApiVersion(KindDefinition kind, string version) => kind.Group.Length == 0 ? version : kind.Group + "/" + version;
}
