using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PaoRender.Assets;

namespace PaoRender.Core.Tests.Snapshots;

/// <summary>What the releases and modes make of a case, every distinct content once, with an index that says whose it is.</summary>
internal sealed class CaseSnapshot
{
    public const string IndexName = "index.verified.txt";

    private CaseSnapshot(SnapshotCase input)
    {
        var index = new StringBuilder();
        OutputFile[] all = [.. CaseOutput.Of(input, AssetBundle.BuiltIn)];
        foreach (IGrouping<string, OutputFile> file in all.GroupBy(output => output.Name).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            int number = 0;
            foreach (IGrouping<string, OutputFile> content in file.GroupBy(output => Text(output) + output.Label))
            {
                OutputFile first = content.First();
                string name = file.Key.Replace(".yaml", "") + "." + ++number + (file.Key == OutputFile.Refusal ? ".verified.txt" : ".verified.yaml");
                Files.Add(name, Text(first));
                index.Append(name).Append(first.Label.Length > 0 ? ": " : "").Append(first.Label).Append('\n');
                foreach (IGrouping<MatchMode, OutputFile> match in content.GroupBy(output => output.Cell.Match))
                {
                    index.Append("  ").Append(match.Key).Append(": ").AppendJoin(' ', match.Select(output => output.Cell.Build)).Append('\n');
                }
            }
        }

        Files.Add(IndexName, index.ToString());
    }

    /// <summary>The approved files of the case: content by name.</summary>
    public SortedDictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>The files that its manifests carry to nodes: content by name.</summary>
    public SortedDictionary<string, string> NodeFiles { get; } = new(StringComparer.Ordinal);

    public static CaseSnapshot Of(SnapshotCase input) => new(input);

    private string Text(OutputFile output) => output.Name == OutputFile.Refusal
        ? Encoding.UTF8.GetString(output.Content)
        : NodeFileText.Of(output.Content, NodeFiles);
}
