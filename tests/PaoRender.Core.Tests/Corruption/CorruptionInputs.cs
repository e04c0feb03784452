using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Assets;
using PaoRender.Core.Tests.Conformance;
using PaoRender.Core.Tests.Snapshots;
using PaoRender.Releases;
using PaoRender.Tests.Shared;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>What is spoiled: the inputs of the snapshots and, where they are, the conformance vectors. The releases take turns.</summary>
internal static class CorruptionInputs
{
    public static IEnumerable<CorruptionInput> All()
    {
        int turn = 0;
        foreach (SnapshotCase input in SnapshotTests.Cases)
        {
            SnapshotCell[] cells = [.. input.Cells];
            RenderRequest request = input.Request(cells[turn++ % cells.Length], AssetBundle.BuiltIn);
            yield return new CorruptionInput(input.Name, request with { Strictness = Strictness.Strict });
        }

        if (RepositoryPaths.Conformance is not { } root) yield break;
        string[] folders = Directory.GetDirectories(Path.Combine(root, "cases"));
        foreach (string name in folders.Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal))
        {
            OperatorRelease release = OperatorRelease.All[turn++ % OperatorRelease.All.Count];
            RenderRequest request = new ConformanceCase(root, name).Request(release, MatchMode.Controller, Strictness.Strict, AssetBundle.BuiltIn);
            yield return new CorruptionInput(name, request);
        }
    }
}
