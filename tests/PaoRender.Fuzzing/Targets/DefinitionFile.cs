using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PaoRender.Fuzzing.Targets;

/// <summary>A definition that is on no disk.</summary>
internal sealed class DefinitionFile(string text) : AdditionalText
{
    public override string Path => "1.yaml";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}

/// <summary>The options by which a project says that a file is a definition.</summary>
internal sealed class DefinitionOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Values s_none = new([]);

    private static readonly Values s_definition = new(new Dictionary<string, string>
    {
        ["build_metadata.AdditionalFiles.SourceItemGroup"] = "CustomResourceDefinition",
        ["build_metadata.AdditionalFiles.Namespace"] = "Sample",
    });

    public override AnalyzerConfigOptions GlobalOptions => s_none;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_definition;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
