using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PaoRender.Repository.Tests;

/// <summary>The compiler refuses what is impure, if the list names it rightly and the projects ask for it.</summary>
public sealed class PureProjectTests
{
    private static readonly TextFile[] s_pure =
        [.. TextFile.Named("*.csproj").Where(file => file.Text.Contains("<PaoPure>true</PaoPure>", StringComparison.Ordinal))];

    private static readonly Compilation s_framework = CSharpCompilation.Create(
        "Framework",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)));

    public static TheoryData<string> BannedSymbols() => new(
        TextFile.At("build/BannedSymbols.txt").Lines().Select(line => line.Text)
            .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)));

    // The analyzer says nothing about a name that it does not find.
    [Theory]
    [MemberData(nameof(BannedSymbols))]
    public void BannedSymbol_Exists_AndHasItsReason(string line)
    {
        string[] parts = line.Split(';', 2);
        Assert.NotNull(DocumentationCommentId.GetFirstSymbolForDeclarationId(parts[0], s_framework));
        Assert.EndsWith(".", parts[1], StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsCompiledInto_ARender_IsPure() => Assert.Equal(
        ["PaoRender.Core", "PaoRender.GoTemplates", "PaoRender.Manifests"],
        s_pure.Select(file => Path.GetFileNameWithoutExtension(file.Path)));

    [Fact]
    public void PureProjects_ReferToPureProjectsOnly()
    {
        HashSet<string> pure = [.. s_pure.Select(file => Path.GetFileName(file.Path))];
        Assert.All(
            s_pure.SelectMany(file => Regex.Matches(file.Text, @"<ProjectReference Include=""([^""]+)""")),
            match => Assert.Contains(Path.GetFileName(match.Groups[1].Value), pure));
    }
}
