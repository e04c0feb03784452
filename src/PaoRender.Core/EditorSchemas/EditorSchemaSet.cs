using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PaoRender.EditorSchemas;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender;

/// <summary>
/// The JSON schemas of one operator release: one for each kind that the renderer reads or writes and for each kind of the user's own
/// definitions, and <c>manifests.json</c>, which tells by a document's kind which of them holds.
/// </summary>
/// <remarks>
/// They are made from the schemas that the types are generated from, without the fields that the release does not have, and closed as the
/// checks are: a field that no schema names is marked.
/// </remarks>
public static class EditorSchemaSet
{
    private static readonly string[] s_ours =
    [
        "performanceprofile", "machineconfigpool", "machineconfig", "kubeletconfig", "containerruntimeconfig", "tuned", "runtimeclass",
        "infrastructure", "featuregate", "node", "workloadpartitions",
    ];

    /// <summary>Makes the schemas, in the order of their names.</summary>
    /// <param name="release">The release whose fields there are.</param>
    /// <param name="definitions">Files with CustomResourceDefinitions of the user's own; other documents in them are passed over.</param>
    /// <param name="diagnostics">Where errors in those files go.</param>
    public static IReadOnlyList<EditorSchema> Create(OperatorRelease release, IEnumerable<InputFile> definitions, DiagnosticBag diagnostics)
    {
        Require.NotNull(definitions, nameof(definitions));
        Require.NotNull(diagnostics, nameof(diagnostics));
        var translation = new SchemaTranslation(release.Schema);
        var kinds = new SortedDictionary<string, KindDefinition>(StringComparer.Ordinal);

        // A definition of the user's own wins over ours: it is what the cluster has.
        IEnumerable<KindDefinition> all = s_ours.SelectMany(name => KindDefinition.Embedded(name))
            .Concat(definitions.SelectMany(file => KindDefinition.Of(file, diagnostics)));
        foreach (KindDefinition kind in all) kinds[FileName(kind)] = kind;
        return
        [
            .. kinds.Select(pair => new EditorSchema(pair.Key, IndentedJson.Write(KindSchema.Of(pair.Value, translation, release)))),
            new EditorSchema("manifests.json", IndentedJson.Write(KindSwitch.Of(kinds))),
        ];
    }

    private static string FileName(KindDefinition kind)
    {
        string name = kind.Kind.ToLower(CultureInfo.InvariantCulture);
        return (Array.IndexOf(s_ours, name) >= 0 && kind.IsOurs ? name : name + "." + kind.Group) + ".json";
    }
}
