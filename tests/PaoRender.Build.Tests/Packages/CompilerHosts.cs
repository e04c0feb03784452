using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaoRender.Build.Tests.Infra;
using PaoRender.Tests.Shared;

namespace PaoRender.Build.Tests.Packages;

/// <summary>What the package hands to the compiler works in the oldest one that it is made for: Roslyn 4.8 of .NET SDK 8.</summary>
public sealed class CompilerHosts(PackagesFixture packages) : IClassFixture<PackagesFixture>
{
    // What that compiler, and MSBuild and Visual Studio of its time, have themselves.
    private static readonly Dictionary<string, Version> s_floor = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    [Fact]
    public void Analyzers_Always_ReferToNothingThatTheOldestHostLacks()
    {
        IReadOnlyList<AnalyzerAssembly> assemblies = AnalyzerAssembly.OfPackage(packages.PackageFile("PaoRender.Generators"));
        var own = assemblies.ToDictionary(item => item.Name, item => item.Version);

        Assert.Contains("PaoRender.Generators", own.Keys);
        Assert.Contains(assemblies.SelectMany(item => item.References), item => item.Name == "Microsoft.CodeAnalysis");
        Assert.All(
            assemblies.SelectMany(item => item.References, (item, reference) => (item.Name, Reference: reference)),
            item => Assert.True(
                own.TryGetValue(item.Reference.Name, out Version? beside)
                    ? beside == item.Reference.Version
                    : s_floor.TryGetValue(item.Reference.Name, out Version? floor) && item.Reference.Version <= floor,
                $"{item.Name} refers to {item.Reference.Name} {item.Reference.Version}"));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp12)]
    public void Generator_InTheOldestCompiler_GeneratesWhatCompiles(LanguageVersion language) => packages.Scenario($"Floor{language}", project =>
    {
        string corpus = Path.Combine(RepositoryPaths.Root, "tests", "PaoRender.Generators.Tests", "corpus");
        var compiler = new FloorCompiler(packages.PackageFile("PaoRender.Generators"), project.Folder);
        GeneratorDriverRunResult result = compiler.Run(
            packages.Unpack("PaoRender.Manifests", "lib/netstandard2.0/PaoRender.Manifests.dll", project.Folder),
            language,
            Directory.GetFiles(corpus).Order(StringComparer.Ordinal),
            out Compilation output);

        Assert.Equal(new Version(4, 8, 0, 0), FloorCompiler.Version);
        Assert.Empty(compiler.LoadErrors);
        Assert.Null(Assert.Single(result.Results).Exception);
        Assert.True(result.GeneratedTrees.Length >= 30);
        Assert.DoesNotContain(result.Diagnostics, item => item.Severity >= DiagnosticSeverity.Warning);
        using var assembly = new MemoryStream();
        Assert.DoesNotContain(output.Emit(assembly).Diagnostics, item => item.Severity >= DiagnosticSeverity.Info);
    });
}
