using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using PaoRender.Manifests;
using PaoRender.Tests.Shared;

namespace PaoRender.Generators.Tests.Support;

/// <summary>The schemas that the product itself is made with, and the classes that came of them.</summary>
internal static class OwnSchemas
{
    private static readonly Dictionary<string, (Type Type, SchemaLevel Schema)> s_byClass = new[]
        {
            (Project: "PaoRender.Manifests", Namespace: "PaoRender.Manifests", typeof(IManifest).Assembly),
            (Project: "PaoRender.Core", Namespace: "PaoRender.Schemas", typeof(Renderer).Assembly),
        }
        .SelectMany(item => Load(item.Project, item.Namespace, item.Assembly))
        .ToDictionary(item => item.Type.FullName!);

    public static IReadOnlyCollection<string> Names => s_byClass.Keys;

    /// <summary>What every kind has as its metadata.</summary>
    public static SchemaLevel Metadata => ByClass("PaoRender.Manifests.ObjectMeta");

    public static SchemaLevel ByClass(string name) => s_byClass[name].Schema;

    public static Type TypeOf(string name) => s_byClass[name].Type;

    /// <summary>Every release at which some schema becomes another, the one before each, and the newest.</summary>
    public static IReadOnlyList<SchemaRelease> Releases { get; } = Turns();

    private static IReadOnlyList<SchemaRelease> Turns()
    {
        List<SchemaRelease> turns = [.. s_byClass.Values.SelectMany(item => item.Schema.Turns).Distinct().Order()];
        return [SchemaRelease.Of(4, 0), .. turns, SchemaRelease.Newest];
    }

    private static IEnumerable<(Type Type, SchemaLevel Schema)> Load(string project, string space, Assembly assembly)
    {
        string folder = Path.Combine(RepositoryPaths.Root, "src", project, "Schemas");
        foreach (string path in Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            foreach (ManifestDocument document in ManifestText.Read(path, File.ReadAllText(path), new DiagnosticBag()))
            {
                var root = (ManifestMapping)document.Root;
                bool isDefinition = Text(root, "kind") == "CustomResourceDefinition";
                foreach (ManifestMapping version in ((ManifestSequence)root.Find("spec", "versions")!).Items.Cast<ManifestMapping>())
                {
                    if (Text(version, "served") == "false") continue;
                    string prefix = isDefinition ? Text(version, "name") : "";
                    if (isDefinition) prefix = char.ToUpperInvariant(prefix[0]) + prefix[1..];
                    string name = $"{space}.{prefix}{Text(root, "spec", "names", "kind")}";
                    var schema = (ManifestMapping)version.Find("schema", "openAPIV3Schema")!;
                    yield return (assembly.GetType(name, throwOnError: true)!, new SchemaLevel("", schema, isDefinition));
                }
            }
        }
    }

    private static string Text(ManifestMapping mapping, params string[] path) => ((mapping.Find(path) as ManifestScalar)?.Text) ?? "";
}
