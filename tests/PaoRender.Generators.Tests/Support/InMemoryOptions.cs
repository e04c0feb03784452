using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaoRender.Generators.Tests.Support;

/// <summary>Gives the metadata of the inputs, as the build does through a generated configuration file.</summary>
internal sealed class InMemoryOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(new Dictionary<string, string> { ["build_property.RootNamespace"] = "Root.Space" });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var values = new Dictionary<string, string>();
        foreach (var (name, value) in ((InMemoryFile)textFile).Input.Metadata) values["build_metadata.AdditionalFiles." + name] = value;
        return new Values(values);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
