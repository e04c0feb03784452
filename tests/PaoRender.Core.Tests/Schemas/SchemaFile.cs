using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Manifests;
using PaoRender.Tests.Shared;

namespace PaoRender.Core.Tests.Schemas;

/// <summary>A schema file of the product.</summary>
internal sealed record SchemaFile(string Name, ManifestMapping Document)
{
    private static readonly string s_folder = Path.Combine(RepositoryPaths.Root, "src", "PaoRender.Core", "Schemas");

    public static IReadOnlyList<string> Names { get; } =
        Directory.GetFiles(s_folder, "*.yaml").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal).ToList();

    public static IReadOnlyList<SchemaFile> All { get; } = Names.Select(Load).ToList();

    public bool IsCustomResource => Text("kind") == "CustomResourceDefinition";

    public string Kind => Text("spec", "names", "kind")!;

    public string Group => Text("spec", "group")!;

    /// <summary>The schemas by version.</summary>
    public IReadOnlyDictionary<string, SchemaNode> Versions => VersionEntries.ToDictionary(
        version => ((ManifestScalar)version["name"]!).Text,
        version => new SchemaNode((ManifestMapping)version.Find("schema", "openAPIV3Schema")!, Kind, false));

    public IEnumerable<ManifestMapping> VersionEntries =>
        ((ManifestSequence)Document.Find("spec", "versions")!).Items.Cast<ManifestMapping>();

    /// <summary>Every level of every version.</summary>
    public IEnumerable<SchemaNode> Levels => Versions.Values.SelectMany(version => version.Walk());

    public static SchemaFile OfKind(string kind) => All.Single(file => file.Kind == kind);

    public static string TextOfFile(string name) => File.ReadAllText(Path.Combine(s_folder, name));

    public string? Text(params string[] path) => (Document.Find(path) as ManifestScalar)?.Text;

    private static SchemaFile Load(string name)
    {
        var diagnostics = new DiagnosticBag();
        IReadOnlyList<ManifestDocument> documents = ManifestText.Read(name, TextOfFile(name), diagnostics);
        Assert.Empty(diagnostics.Items);
        return new SchemaFile(name, Assert.IsType<ManifestMapping>(Assert.Single(documents).Root));
    }
}
