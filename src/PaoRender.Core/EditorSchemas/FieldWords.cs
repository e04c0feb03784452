using System.Collections.Generic;
using System.Linq;
using PaoRender.Checks;
using PaoRender.Manifests;

namespace PaoRender.EditorSchemas;

/// <summary>
/// What the checks know of a kind's fields and its definition does not say: the words they take, and free fields that hold a known object.
/// </summary>
/// <param name="words">The words, by the path of the field.</param>
/// <param name="contents">The schemas of free fields, by their path.</param>
internal sealed class FieldWords(IReadOnlyDictionary<string, string[]> words, IReadOnlyDictionary<string, string> contents)
{
    private static readonly Dictionary<string, string> s_noContents = [];

    /// <summary>A kind of which no more is known.</summary>
    public static FieldWords None { get; } = new(new Dictionary<string, string[]>(), s_noContents);

    /// <summary>What is known of a kind.</summary>
    public static FieldWords Of(string kind)
    {
        // Empty stands for the default in these fields, so it stays a value.
        var words = CompanionField.Of(kind).ToDictionary(field => field.Path, field => (string[])[.. field.Values, ""]);
        if (kind == "PerformanceProfile") words["spec.numa.topologyPolicy"] = TopologyPolicyCheck.Words;
        if (kind == "KubeletConfiguration") words = KubeletWordCheck.Words.ToDictionary(pair => pair.Key, pair => pair.Value);
        return new FieldWords(words, kind switch
        {
            "KubeletConfig" => new() { ["spec.kubeletConfig"] = "kubeletconfiguration" },
            "MachineConfig" => new() { ["spec.config"] = "ignition" },
            _ => s_noContents,
        });
    }

    /// <summary>The words that a field takes; empty where there is no such list.</summary>
    public IReadOnlyList<string> At(string path) => words.TryGetValue(path, out string[]? found) ? found : [];

    /// <summary>The schema of the object that a free field holds; null where nothing is known.</summary>
    public (ManifestMapping Schema, FieldWords Words)? Content(string path)
    {
        if (!contents.TryGetValue(path, out string? name)) return null;
        KindDefinition kind = KindDefinition.Embedded(name).Single();
        return (kind.Versions[0].Value, Of(kind.Kind));
    }
}
