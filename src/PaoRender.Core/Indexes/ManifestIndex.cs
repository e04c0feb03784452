using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Manifests;

namespace PaoRender;

/// <summary>
/// The index of rendered manifests: a JSON file for programs that carry them on, with a row for each file. It holds no time and no
/// absolute path, so equal renders have equal indexes. Like a render, a pure function.
/// </summary>
public static class ManifestIndex
{
    private static readonly string s_head = $"{{\n  \"format\": \"{Format}\",\n  \"version\": 1,\n  \"manifests\": [";

    /// <summary>The value of the field <c>format</c>, by which the file is known.</summary>
    public const string Format = "paorender-manifest-index";

    /// <summary>Whether a text is an index that <see cref="File"/> made.</summary>
    /// <param name="text">The whole text of a file.</param>
    public static bool IsIndex(string text) => Require.NotNull(text, nameof(text)).StartsWith(s_head, StringComparison.Ordinal);

    /// <summary>The files that an index names, below the manifest folder; none when a text is no index.</summary>
    /// <param name="text">The whole text of a file.</param>
    public static IReadOnlyList<string> Files(string text)
    {
        if (!IsIndex(text)) return [];
        var problems = new DiagnosticBag();
        IReadOnlyList<ManifestDocument> documents = ManifestText.Read("", text, problems);
        return documents.Count != 1 || (documents[0].Root as ManifestMapping)?["manifests"] is not ManifestSequence rows
            ? []
            : [.. rows.Items.OfType<ManifestMapping>().Select(row => row["file"]).OfType<ManifestScalar>().Select(file => file.Text)];
    }

    /// <summary>The rows of one render, in the order of the files' names.</summary>
    /// <param name="request">What was rendered.</param>
    /// <param name="manifests">What came out.</param>
    /// <param name="site">The site that the render was for; its files are in a folder of that name. Null for none.</param>
    /// <returns>JSON objects, each on one line.</returns>
    public static IReadOnlyList<string> Rows(RenderRequest request, IEnumerable<RenderedManifest> manifests, string? site = null)
    {
        Require.NotNull(request, nameof(request));
        Require.NotNull(manifests, nameof(manifests));
        return
        [
            .. manifests.OrderBy(manifest => manifest.FileName, StringComparer.Ordinal)
                .Select(manifest => ManifestIndexRow.Write(request, manifest, site)),
        ];
    }

    /// <summary>The file with these rows, in this order.</summary>
    /// <param name="rows">The rows of one render, or those of several sites one after the other.</param>
    /// <returns>The bytes: UTF-8, LF.</returns>
    public static byte[] File(IEnumerable<string> rows)
    {
        var text = new StringBuilder(s_head);
        string separator = "\n";
        foreach (string row in Require.NotNull(rows, nameof(rows)))
        {
            text.Append(separator).Append("    ").Append(row);
            separator = ",\n";
        }

        return Encoding.UTF8.GetBytes(text.Append("\n  ]\n}\n").ToString());
    }
}
