using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaoRender.Generators.Tests.Support;

namespace PaoRender.Generators.Tests;

public class SnapshotTests
{
    public static TheoryData<string> Cases => [.. Directory.GetDirectories(Snapshot.Folder).Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Generator_Schema_GivesTheApprovedFiles(string name)
    {
        GeneratorHost host = Host(name).Run(Inputs(name));

        Assert.Empty(host.Diagnostics);
        Assert.NotEmpty(host.Sources);
        Snapshot.Verify(Path.Combine(Snapshot.Folder, name), host.Sources);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void GeneratedFiles_InTheNewestCSharp_CompileWithoutWarning(string name) => CheckCompiles(name, LanguageVersion.Latest);

    [Theory]
    [MemberData(nameof(Cases))]
    public void GeneratedFiles_InCSharp9_CompileWithoutWarning(string name) => CheckCompiles(name, LanguageVersion.CSharp9);

    [Theory]
    [MemberData(nameof(Cases))]
    public void GeneratedFiles_Always_HaveLineFeedsOnly(string name)
    {
        foreach (SchemaInput input in Inputs(name))
        {
            SchemaInput windows = input with { Text = input.Text.Replace("\n", "\r\n", StringComparison.Ordinal) };
            IReadOnlyDictionary<string, string> sources = Host(name).Run(windows).Sources;
            Assert.NotEmpty(sources);
            Assert.All(sources.Values, text => Assert.DoesNotContain('\r', text));
        }
    }

    [Fact]
    public void Compiler_ErrorInTheProject_IsHeard()
    {
        var host = new GeneratorHost();
        host.AddCode("#nullable enable\npublic class C { public string P { get; set; } }");
        host.Run();

        Assert.Contains(Compiling.Complaints(host.Output), text => text.Contains("CS8618", StringComparison.Ordinal));
        Assert.Contains(Compiling.Complaints(host.Output), text => text.Contains("CS1591", StringComparison.Ordinal));
    }

    private static void CheckCompiles(string name, LanguageVersion language)
    {
        GeneratorHost host = Host(name, language).Run(Inputs(name));

        Assert.NotEmpty(host.Sources);
        Assert.Empty(Compiling.Complaints(host.Output));
    }

    private static GeneratorHost Host(string name, LanguageVersion language = LanguageVersion.Latest)
    {
        var host = new GeneratorHost(language);
        if (name == "Interop") host.AddReference(MetadataReference.CreateFromImage(KubernetesStandIn.Bytes));
        return host;
    }

    private static SchemaInput[] Inputs(string name) =>
    [
        .. Directory.GetFiles(Path.Combine(Snapshot.Folder, name), "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(path => new SchemaInput(Path.GetFileName(path), File.ReadAllText(path))),
    ];
}
