using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using PaoRender.Manifests;
using PaoRender.Tests.Shared;

namespace PaoRender.Generators.Tests.Support;

/// <summary>The definitions that were written for the tests.</summary>
internal static class CorpusFiles
{
    private static readonly Lazy<Assembly> s_assembly = new(Load);

    public static IReadOnlyList<SchemaInput> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(RepositoryPaths.Root, "tests", "PaoRender.Generators.Tests", "corpus"))
            .Order(StringComparer.Ordinal)
            .Select(path => new SchemaInput(Path.GetFileName(path), File.ReadAllText(path))),
    ];

    /// <summary>Whether a text has a key of that name.</summary>
    public static bool Uses(string text, string keyword) =>
        Regex.IsMatch(text, "(^|[ {\"-])" + Regex.Escape(keyword) + "\"?:", RegexOptions.Multiline);

    /// <summary>The generated classes of a file's served versions, with their schemas.</summary>
    public static IEnumerable<(Type Type, ManifestMapping Schema)> Kinds(string name)
    {
        SchemaInput input = All.Single(file => file.Path == name);
        var root = (ManifestMapping)ManifestText.Read(name, input.Text, new DiagnosticBag()).Single().Root;
        string kind = ((ManifestScalar)root.Find("spec", "names", "kind")!).Text;
        foreach (ManifestMapping version in ((ManifestSequence)root.Find("spec", "versions")!).Items.Cast<ManifestMapping>())
        {
            if (version["served"] is ManifestScalar { Text: "false" }) continue;
            string prefix = ((ManifestScalar)version["name"]!).Text;
            string type = $"Sample.{char.ToUpperInvariant(prefix[0])}{prefix[1..]}{kind}";
            yield return (s_assembly.Value.GetType(type, throwOnError: true)!, (ManifestMapping)version.Find("schema", "openAPIV3Schema")!);
        }
    }

    private static Assembly Load()
    {
        GeneratorHost host = new GeneratorHost(LanguageVersion.Latest).Run([.. All]);
        using var stream = new MemoryStream();
        Assert.True(host.Output.Emit(stream).Success);
        stream.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(stream);
    }
}
