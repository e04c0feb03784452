using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaoRender.Analyzers.Tests.Support;

/// <summary>Gives properties and metadata, as the build does through a generated file.</summary>
internal sealed class ProjectSettings(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values("build_property.", properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values("", new Dictionary<string, string>());

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values("build_metadata.AdditionalFiles.", ((ManifestFile)textFile).Metadata);

    private sealed class Values(string prefix, IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        // Not null even where there is no value: the attribute that would say so exists twice here, once in the analyzer's polyfills.
        public override bool TryGetValue(string key, out string value)
        {
            value = "";
            return key.StartsWith(prefix, StringComparison.Ordinal) && values.TryGetValue(key[prefix.Length..], out value!);
        }
    }
}
