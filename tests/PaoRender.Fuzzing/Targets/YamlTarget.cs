using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Fuzzing.Targets;

/// <summary>The reader of manifests. What it reads, written as JSON and read again, is the same.</summary>
internal sealed class YamlTarget : IFuzzTarget
{
    private static readonly string[] s_noJson = ["Inf", "NaN", "\\ud"];

    public string Name => "yaml";

    public IReadOnlyList<string> Seeds { get; } =
    [
        .. Targets.Seeds.Of("render"),
        "%YAML 1.1\n%TAG !e! tag:example.com,2000:\n---\n!e!a &x {? [a, b] : *x, \"k\\x41\\u00e9\\U0001F600\": !!binary aGk=}\n...\n--- |2-\n  a\n"
            + "   b\n",
        "a: &a [1, 0x1f, 0o17, 1_0, 1e3, .inf, ~, no, 2001-01-01]\nb: {<<: *a, c: 'it''s', d: \"x\\\n  y\"}\n? |\n  long\n: >+\n  folded\n\n",
        "{\"a\": [1, -2.5e10, true, null, \"\\ud83d\\ude00\\n\"], \"b\": {}}\n{\"c\": 1}\n---\nd: 2\n",
    ];

    public IReadOnlyList<string> Words => YamlWords.All;

    public void Run(string input)
    {
        var choice = new InputChoice(input);
        var options = new ManifestTextOptions { JsonMayTurnYaml = choice.OneIn(2), Losses = choice.Next.OneIn(2) ? DiagnosticSeverity.Error : null };
        var diagnostics = new DiagnosticBag();
        IReadOnlyList<ManifestDocument> documents = ManifestText.Read("1.yaml", input, diagnostics, options);
        Promise.Holds([.. diagnostics.Items.OrderBy(found => found.Position.Line).ThenBy(found => found.Position.Column)], "1.yaml", input);
        foreach (ManifestDocument document in documents) ComesBack(document.Root);
    }

    private static void ComesBack(ManifestNode root)
    {
        if (root is not ManifestMapping) return;
        string json = ManifestJson.Write(root);

        // A number without an end has no form in JSON, and half a surrogate pair none in any file.
        if (s_noJson.Any(text => json.Contains(text, StringComparison.Ordinal))) return;
        var diagnostics = new DiagnosticBag();
        IReadOnlyList<ManifestDocument> again = ManifestText.Read("2.json", json, diagnostics);
        if (diagnostics.HasErrors || again.Count != 1) throw new BrokenPromiseException($"JSON of ours is not read: {json}");
        Promise.IsSame(json, ManifestJson.Write(again[0].Root));
    }
}
