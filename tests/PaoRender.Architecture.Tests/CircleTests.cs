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
        IReadOnlyList<string> circles = new FolderGraph(SourceProject.Read(Path.Combine(Source, project))).Circles();

        Assert.True(circles.Count == 0, string.Join("\n", circles));
    }

    [Fact]
    public void Core_Folders_AreSeenToUseEachOther()
    {
        var core = new FolderGraph(SourceProject.Read(Path.Combine(Source, "PaoRender.Core")));

        Assert.True(core.Uses > 60, $"Only {core.Uses} uses were found.");
    }

    [Theory]
    [InlineData("bool Test(object x) => x is Inner;")]
    [InlineData("void Test() => System.GC.KeepAlive(typeof(Inner));")]
    [InlineData("int Test() => 1.Doubled();")]
    [InlineData("System.Collections.Generic.List<Inner> Test() => new();")]
    [InlineData("int Test() { var made = Tools.Make(); return made.Value; }")]
    [InlineData("void Test(object x) => System.GC.KeepAlive(x as Inner);")]
    [InlineData("int Test() => Tools.Twice;")]
    public void Circle_IsFoundHoweverATypeIsUsed(string member)
    {
        string tools = "static class Tools { public const int Twice = 2; public static Inner Make() => new(); "
            + "public static int Doubled(this int x) => x * Twice; }";
        var graph = new FolderGraph(SourceProject.Compile("Two",
        [
            ("Outer/Outer.cs", $"class Outer {{ {member} }}"),
            ("Outer/Deep/Inner.cs", $"class Inner {{ public int Value => 1; Outer Back() => new(); }}"),
            ("Outer/Deep/Tools.cs", tools),
        ]));

        Assert.Equal(2, graph.Circles().Count);
    }
}
