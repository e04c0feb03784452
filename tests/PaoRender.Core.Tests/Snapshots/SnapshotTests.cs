using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Tests.Shared;

namespace PaoRender.Core.Tests.Snapshots;

/// <summary>Every byte of the output for a matrix of inputs, releases and modes, with the built-in asset bundle.</summary>
public class SnapshotTests
{
    public static string Folder { get; } = Path.Combine(RepositoryPaths.Root, "tests", "PaoRender.Core.Tests", "Snapshots", "Cases");

    internal static IReadOnlyList<SnapshotCase> Cases { get; } = SnapshotCase.Load(Folder);

    private static Lazy<Dictionary<string, CaseSnapshot>> Snapshots { get; } =
        new(() => Cases.ToDictionary(input => input.Name, CaseSnapshot.Of));

    private static string NodeFolder { get; } = Path.Combine(RepositoryPaths.Root, "tests", "PaoRender.Core.Tests", "Snapshots", "NodeFiles");

    public static TheoryData<string> Names() => [.. Cases.Select(input => input.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Output_IsTheApprovedOne(string name) => ApprovedFiles.Verify(Path.Combine(Folder, name), Snapshots.Value[name].Files);

    [Fact]
    public void FilesOnNodes_AreTheApprovedOnes()
    {
        var files = new Dictionary<string, string>();
        foreach ((string name, string content) in Snapshots.Value.Values.SelectMany(snapshot => snapshot.NodeFiles)) files[name] = content;
        ApprovedFiles.Verify(NodeFolder, files);
    }

    [Fact]
    public void OneChangedByte_IsShownWithFileAndLine()
    {
        SnapshotCase input = Cases.Single(known => known.Name == "minimal");
        SortedDictionary<string, string> files = CaseSnapshot.Of(input).Files;
        string file = files.Keys.First(name => name.Contains("_tuned", StringComparison.Ordinal));
        files[file] = files[file].Replace("priority: 20", "priority: 21", StringComparison.Ordinal);

        string? difference = ApprovedFiles.Difference(input.Folder, files);

        Assert.StartsWith(Path.Combine(input.Name, file) + ", line ", difference);
        Assert.EndsWith("priority: 21", difference);
    }
}
