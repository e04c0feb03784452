using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using PaoRender.Manifests;
using PaoRender.Releases;
using PaoRender.Takeover;
using PaoRender.Tests.Shared;

namespace PaoRender.Core.Tests.Takeover;

/// <summary>Agreement with the operator's own compare functions.</summary>
public class TakeoverVectorTests
{
    private static readonly string[] s_kinds = ["controller", "render"];

    [SkippableFact]
    public void Compare_AllVectors_AgreesWithTheOperator()
    {
        Skip.If(RepositoryPaths.Conformance is null, RepositoryPaths.NoConformance);
        string root = RepositoryPaths.Conformance!;
        IReadOnlyList<JsonElement> vectors = JsonLines.Read(Path.Combine(root, "vectors", "takeover-5.2.jsonl"));
        var wrong = new List<string>();
        foreach (JsonElement vector in vectors)
        {
            string rendered = File.ReadAllText(Manifest(root, vector.GetProperty("case").GetString()!, vector.GetProperty("file").GetString()!));
            TakeoverAnswer answer = TakeoverComparison.Compare(
                StateJson.Tree(rendered), Existing(rendered, vector), OperatorRelease.Newest);
            string ours = answer.Verdict switch
            {
                TakeoverVerdict.Untouched => "untouched",
                TakeoverVerdict.Crash => "crash",
                _ => "update",
            };
            string label = $"{vector.GetProperty("case")} {vector.GetProperty("kind")} {vector.GetProperty("state")}";
            if (ours != vector.GetProperty("verdict").GetString()) wrong.Add($"{label}: want {vector.GetProperty("verdict")}, have {ours}");

            // Every update must be explained, and nothing else may look like one.
            if (answer.Verdict == TakeoverVerdict.Update != answer.Differences.Count > 0)
            {
                wrong.Add($"{label}: {answer.Differences.Count} differences");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {vectors.Count}:\n" + string.Join("\n", wrong));
        Assert.True(vectors.Count >= 590, $"only {vectors.Count} vectors were read");
    }

    private static ManifestMapping? Existing(string rendered, JsonElement vector)
    {
        if (vector.GetProperty("patch").ValueKind == JsonValueKind.Null) return null;
        JsonObject state = StateJson.Of(rendered);
        JsonPatch.Apply(state, JsonNode.Parse(vector.GetProperty("patch").GetRawText())!.AsArray());
        return StateJson.Tree(state);
    }

    private static string Manifest(string root, string name, string file) => s_kinds
        .Select(kind => Path.Combine(root, "expected", kind, "5.2", name, "manifests", file))
        .First(File.Exists);
}
