using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaoRender.Benchmarks;

/// <summary>Marks every additional file as a definition.</summary>
internal sealed class SchemaOptions : AnalyzerConfigOptionsProvider
{
    private readonly Values _values = new();

    public override AnalyzerConfigOptions GlobalOptions => _values;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _values;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _values;

    private sealed class Values : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_metadata.AdditionalFiles.SourceItemGroup" => "CustomResourceDefinition",
                "build_metadata.AdditionalFiles.Namespace" => "Sample",
                _ => null,
            };
            return value is not null;
        }
    }
}
