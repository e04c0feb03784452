using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Assets;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Snapshots;

/// <summary>What the releases and modes make of a case, every distinct content once, with an index that says whose it is.</summary>
internal static class CaseSnapshot
{
    public const string IndexName = "index.verified.txt";

    /// <summary>The approved files of a case: content by name.</summary>
    public static SortedDictionary<string, string> Of(SnapshotCase input)
    {
        var cells = new List<Cell>();
        foreach ((OperatorRelease release, MatchMode match) in input.Cells)
        {
            RenderResult result = input.Render(release, match, AssetBundle.BuiltIn);
            foreach (RenderedManifest manifest in result.Manifests)
                cells.Add(new Cell(manifest.FileName, Encoding.UTF8.GetString(manifest.Content), match, release));
            if (!result.Succeeded) cells.Add(new Cell("refused", Errors(result), match, release));
        }

        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var index = new StringBuilder();
        foreach (IGrouping<string, Cell> file in cells.GroupBy(cell => cell.File).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            int number = 0;
            foreach (IGrouping<string, Cell> content in file.GroupBy(cell => cell.Content))
            {
                string name = file.Key.Replace(".yaml", "") + "." + ++number + (file.Key == "refused" ? ".verified.txt" : ".verified.yaml");
                files.Add(name, content.Key);
                index.Append(name).Append('\n');
                foreach (IGrouping<MatchMode, Cell> match in content.GroupBy(cell => cell.Match))
                {
                    index.Append("  ").Append(match.Key).Append(": ").AppendJoin(' ', match.Select(cell => cell.Release)).Append('\n');
                }
            }
        }

        files.Add(IndexName, index.ToString());
        return files;
    }

    private static string Errors(RenderResult result) => string.Concat(result.Diagnostics
        .Where(found => found.Severity == DiagnosticSeverity.Error)
        .Select(found => $"{found.Position.File}({found.Position.Line},{found.Position.Column}): {found.Code}\n"));

    private sealed record Cell(string File, string Content, MatchMode Match, OperatorRelease Release);
}
