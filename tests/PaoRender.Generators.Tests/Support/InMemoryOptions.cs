using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaoRender.Generators.Tests.Support;

/// <summary>Gives the metadata of the inputs, as the build does through a generated configuration file.</summary>
/// <param name="namespaces">Namespaces in place of those of the inputs, by path.</param>
internal sealed class InMemoryOptions(IReadOnlyDictionary<string, string>? namespaces = null) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(new Dictionary<string, string> { ["build_property.RootNamespace"] = "Root.Space" });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var values = new Dictionary<string, string>();
        foreach ((string? name, string? value) in ((InMemoryFile)textFile).Input.Metadata) values[Key(name)] = value;
        if (namespaces is not null && namespaces.TryGetValue(textFile.Path, out string? space)) values[Key("Namespace")] = space;
        return new Values(values);
    }

    private static string Key(string metadata) => "build_metadata.AdditionalFiles." + metadata;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
