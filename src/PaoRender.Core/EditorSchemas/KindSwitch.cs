using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.EditorSchemas;

/// <summary>The schema of files that hold objects of any kind.</summary>
internal static class KindSwitch
{
    /// <param name="kinds">The kinds, by the file of their schema.</param>
    public static ManifestMapping Of(IReadOnlyDictionary<string, KindDefinition> kinds) => Json.Map(
        ("$schema", Json.Text("http://json-schema.org/draft-07/schema#")),
        ("description", Json.Text("Manifests of a cluster.")),
        ("type", Json.Text("object")),
        ("properties", Json.Map(
            ("apiVersion", Json.Map(("type", Json.Text("string")), ("examples", Json.Texts(Versions(kinds.Values))))),
            ("kind", Json.Map(("type", Json.Text("string")), ("examples", Json.Texts(kinds.Values.Select(kind => kind.Kind))))))),
        ("allOf", Json.List(kinds.Select(pair => Json.Map(("if", Condition(pair.Value)), ("then", Json.Map(("$ref", Json.Text(pair.Key)))))))));

    private static IEnumerable<string> Versions(IEnumerable<KindDefinition> kinds) => kinds
        .SelectMany(kind => kind.Versions.Select(version => kind.Group.Length == 0 ? version.Key : kind.Group + "/" + version.Key))
        .Distinct().OrderBy(version => version, StringComparer.Ordinal);

    // Another kind may have the same name in another group; who has not written the group yet is helped all the same.
    private static ManifestMapping Condition(KindDefinition kind)
    {
        string group = kind.Group.Length == 0 ? "^[^/]*$" : "^" + kind.Group.Replace(".", "\\.") + "/";
        return Json.Map(
            ("properties", Json.Map(
                ("kind", Json.Map(("const", Json.Text(kind.Kind)))),
                ("apiVersion", Json.Map(("pattern", Json.Text(group)))))),
            ("required", Json.Texts(["kind"])));
    }
}
