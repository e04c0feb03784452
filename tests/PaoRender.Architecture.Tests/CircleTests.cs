using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Tests.Shared;

namespace PaoRender.Architecture.Tests;

/// <summary>Dependencies point one way: no two folders of a project need each other, directly or through others.</summary>
public class CircleTests
{
    public static TheoryData<string> Projects =>
        [.. Directory.GetDirectories(Source)
            .Where(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Any())
            .Select(folder => Path.GetFileName(folder)!)
            .Order(StringComparer.Ordinal)];

    private static string Source => Path.Combine(RepositoryPaths.Root, "src");

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_OfAProject_DependOneWay(string project)
    {
        IReadOnlyList<string> circles = new FolderGraph(SourceFile.OfProject(Path.Combine(Source, project))).Circles();

        Assert.True(circles.Count == 0, string.Join("\n", circles));
    }

    [Fact]
    public void Core_Folders_AreSeenToUseEachOther()
    {
        var core = new FolderGraph(SourceFile.OfProject(Path.Combine(Source, "PaoRender.Core")));

        Assert.True(core.Uses > 20, $"Only {core.Uses} uses were found.");
    }
}
