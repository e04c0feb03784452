using System.Collections.Generic;
using PaoRender.Assets;
using PaoRender.Core.Tests.Snapshots;

namespace PaoRender.Mutation.Tests.Support;

/// <summary>What a test calls in a mutant, whose types are not its own: nothing but text and bytes goes in and out.</summary>
public static class MatrixEntry
{
    /// <summary>All that the matrix makes of a case, in its order, and what the recogniser of earlier output says of it.</summary>
    /// <param name="folder">The folder of the case.</param>
    public static IEnumerable<KeyValuePair<string, byte[]>> Of(string folder)
    {
        var files = new List<OutputFile>();
        foreach (OutputFile file in CaseOutput.Of(new SnapshotCase(folder), AssetBundle.BuiltIn))
        {
            files.Add(file);
            yield return new($"{file.Cell.Match} {file.Cell.Build} {file.Name} {file.Label}", file.Content);
        }

        foreach (KeyValuePair<string, byte[]> answer in Recognition.Answers(Recognition.Subjects(files))) yield return answer;
    }
}
