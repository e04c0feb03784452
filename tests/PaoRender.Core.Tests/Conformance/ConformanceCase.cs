using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PaoRender.Assets;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Conformance;

/// <summary>One case of the conformance vectors, turned into a request.</summary>
internal sealed class ConformanceCase
{
    private readonly string _root;
    private readonly JsonElement _case;

    public ConformanceCase(string root, string name)
    {
        _root = root;
        Name = name;
        _case = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(root, "cases", name, "case.json")));
    }

    public string Name { get; }

    public RenderResult Render(OperatorRelease release, MatchMode match, Strictness strictness, AssetBundle assets) =>
        Renderer.Render(Request(release, match, strictness, assets));

    public RenderRequest Request(OperatorRelease release, MatchMode match, Strictness strictness, AssetBundle assets)
    {
        string[] args = [.. _case.GetProperty("args").EnumerateArray().Select(arg => arg.GetString()!)];
        return new RenderRequest
        {
            Inputs = [.. Inputs(release, Option(args, "--asset-input-dir") ?? ".")],
            Assets = assets,
            Release = release,
            Match = match,
            Strictness = strictness,
            OwnerReference = (Option(args, "--owner-ref") ?? Environment("OWNER_REF")) switch
            {
                "none" => OwnerReferenceMode.None,
                "k8s" => OwnerReferenceMode.Kubernetes,
                _ => OwnerReferenceMode.LabelName,
            },
            FeatureGates = [.. _case.GetProperty("featureGates").EnumerateArray().Select(gate => gate.GetString()!)],
        };
    }

    private IEnumerable<InputFile> Inputs(OperatorRelease release, string folders)
    {
        IEnumerable<string> roots = folders.Split(',').Select(folder => Path.Combine(_root, "cases", Name, "input", folder));
        // That release has no pools of its own.
        if (!ReleaseTable.Of(release).BuiltInPools) roots = roots.Append(Path.Combine(_root, "pools"));
        foreach (string root in roots)
        {
            foreach (string file in Walk(root)) yield return new InputFile(file, File.ReadAllText(file));
        }
    }

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (string entry in Directory.EnumerateFileSystemEntries(folder).OrderBy(Path.GetFileName, System.StringComparer.Ordinal))
        {
            if (!Directory.Exists(entry)) yield return entry;
            else foreach (string inner in Walk(entry)) yield return inner;
        }
    }

    private static string? Option(string[] args, string name)
    {
        int at = System.Array.IndexOf(args, name);
        return at < 0 ? null : args[at + 1];
    }

    private string? Environment(string name) =>
        _case.GetProperty("env").TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
