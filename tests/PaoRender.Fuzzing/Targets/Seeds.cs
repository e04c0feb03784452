using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace PaoRender.Fuzzing.Targets;

/// <summary>The texts that this program carries.</summary>
internal static class Seeds
{
    private static readonly Assembly s_here = typeof(Seeds).Assembly;

    /// <summary>The seeds of a kind, in the order of their names.</summary>
    public static IReadOnlyList<string> Of(string kind) =>
    [
        .. s_here.GetManifestResourceNames()
            .Where(name => name.StartsWith(kind + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Text),
    ];

    /// <summary>The inputs of a target that were worth keeping: they reached what no other did, or broke a promise once.</summary>
    public static IReadOnlyList<string> Corpus(string target) => s_here.GetManifestResourceInfo("corpus/" + target) is null
        ? []
        : [.. Text("corpus/" + target).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(CorpusLine.Read)];

    private static string Text(string name)
    {
        using var reader = new StreamReader(s_here.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
