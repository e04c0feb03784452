using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Json.Schema;
using PaoRender.Manifests;
using PaoRender.Releases;

namespace PaoRender.Cli.Tests.Schemas;

/// <summary>A set of editor schemas in a validator that knows nothing of us.</summary>
internal sealed class SchemaJudge
{
    private const string Switch = "manifests.json";

    private static readonly Uri s_base = new("https://schemas.test/");

    private readonly EvaluationOptions _options = new() { OutputFormat = OutputFormat.List };

    private readonly JsonSchema _all = null!;

    public SchemaJudge(OperatorRelease release, params InputFile[] definitions)
    {
        var diagnostics = new DiagnosticBag();
        IReadOnlyList<EditorSchema> schemas = EditorSchemaSet.Create(release, definitions, diagnostics);
        Assert.Empty(diagnostics.Items);
        var build = new BuildOptions { SchemaRegistry = new SchemaRegistry() };
        // The switch names the others, so they come first.
        foreach (EditorSchema schema in schemas.OrderBy(schema => schema.FileName == Switch))
            _all = JsonSchema.FromText(schema.Content, build, new Uri(s_base, schema.FileName));
    }

    /// <summary>Where a document is marked; empty where it is not.</summary>
    public IReadOnlyList<string> Marks(ManifestDocument document)
    {
        if (document.Root is null) return [];
        using var json = JsonDocument.Parse(ManifestJson.Write(document.Root));
        EvaluationResults results = _all.Evaluate(json.RootElement, _options);
        if (results.IsValid) return [];

        // A condition that does not hold is no mistake.
        IEnumerable<EvaluationResults> errors = (results.Details ?? [])
            .Where(detail => detail.Errors is { Count: > 0 } && !detail.EvaluationPath.ToString().Contains("/if", StringComparison.Ordinal));
        return [.. errors.Select(detail => $"{detail.InstanceLocation} {string.Join(' ', detail.Errors!.Values)}").Distinct()];
    }

    /// <summary>Where the documents of a text are marked.</summary>
    public IReadOnlyList<string> Marks(string text) =>
        [.. ManifestText.Read("test.yaml", text, new DiagnosticBag()).SelectMany(document => Marks(document))];
}
