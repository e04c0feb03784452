using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using PaoRender.Assets;
using PaoRender.Manifests;
using PaoRender.Releases;
using PaoRender.Tests.Shared;

namespace PaoRender.Core.Tests.Conformance;

/// <summary>The whole oracle: every case of every release, both directions, byte for byte.</summary>
public class ConformanceTests
{
    // Refusing this one is a matter of taste: a README among the manifests.
    private const string FreeToAccept = "raw-not-yaml";

    /// <summary>Inputs with profiles that the render command passes over: a list, and old API versions.</summary>
    private static readonly string[] s_passedOver = ["raw-list-kind", "old-api-versions"];

    private static readonly OperatorRelease s_exec = new(4, 21), s_dra = new(4, 22), s_dpdk = new(4, 23);

    /// <summary>
    /// What the render command takes and a cluster refuses, or takes and loses a part of in silence: whether that is so in a release.
    /// </summary>
    private static readonly Dictionary<string, Func<OperatorRelease, bool>> s_refused = new()
    {
        // A CPU set that the older releases pass on unread, a huge page size in capitals, many labels where one may be.
        ["bad-cpuset"] = _ => true, ["hugepages-arm"] = _ => true, ["label-quoting"] = _ => true, ["labels-and-selector"] = _ => true,

        // A label that the pool of the cluster does not select.
        ["raw-yaml11-bool-label"] = _ => true,

        // Nothing would be written.
        ["empty"] = _ => true,

        // CPUs between those of the sets that are in none.
        ["sparse-cpus"] = _ => true, ["ovs-dpdk"] = release => release < s_dpdk,
        ["ovs-dpdk-isolated-partition"] = release => release < s_dpdk,

        // Devices that nothing looks at, an annotation's value that is as good as none, kubelet settings that are dropped or overwritten.
        ["net-off-with-devices"] = _ => true, ["annotation-rps-other"] = _ => true,
        ["kubelet-snippet"] = _ => true, ["kubelet-snippet-policy-options"] = _ => true,

        // Annotations of later releases.
        ["annotation-exec-affinity-off"] = release => release < s_exec, ["annotation-dra"] = release => release < s_dra,
    };

    public static TheoryData<string> RenderReleases => Releases("render");

    public static TheoryData<string> ControllerReleases => Releases("controller");

    [SkippableTheory]
    [MemberData(nameof(RenderReleases))]
    public void Render_MatchRender_EqualsTheReferencesCommand(string release) =>
        Check("render", release, MatchMode.Render, Strictness.Reference);

    [SkippableTheory]
    [MemberData(nameof(ControllerReleases))]
    public void Render_MatchController_EqualsTheReferencesController(string release) =>
        Check("controller", release, MatchMode.Controller, Strictness.Reference);

    [SkippableTheory]
    [MemberData(nameof(ControllerReleases))]
    public void Render_MatchControllerStrict_GivesTheSameBytes(string release) =>
        Check("controller", release, MatchMode.Controller, Strictness.Strict);

    [SkippableTheory]
    [MemberData(nameof(RenderReleases))]
    public void Render_MatchRenderStrict_GivesTheSameBytes(string release) =>
        Check("render", release, MatchMode.Render, Strictness.Strict);

    private static TheoryData<string> Releases(string kind)
    {
        var data = new TheoryData<string>();
        string? root = RepositoryPaths.Conformance;
        if (root is null) data.Add("none");
        else data.AddRange([.. Directory.GetDirectories(Path.Combine(root, "expected", kind)).Select(path => Path.GetFileName(path)!)]);
        return data;
    }

    private static void Check(string kind, string releaseText, MatchMode match, Strictness strictness)
    {
        Skip.If(RepositoryPaths.Conformance is null, RepositoryPaths.NoConformance);
        string root = RepositoryPaths.Conformance!;
        Assert.True(OperatorRelease.TryParse(releaseText, out OperatorRelease release));
        AssetBundle assets = Bundle(Path.Combine(root, "assets"));
        var wrong = new List<string>();
        string[] cases = Directory.GetDirectories(Path.Combine(root, "expected", kind, releaseText));
        foreach (string expected in cases.Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(expected);
            RenderResult result = new ConformanceCase(root, name).Render(release, match, strictness, assets);
            bool isStrict = strictness == Strictness.Strict;
            string? difference = isStrict && s_refused.TryGetValue(name, out Func<OperatorRelease, bool>? isRefused) && isRefused(release)
                ? NotRefused(result)
                : isStrict && s_passedOver.Contains(name)
                    ? NotRead(expected, result)
                    : Compare(expected, name, result);
            if (difference is not null) wrong.Add(name + ": " + difference);
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {cases.Length} cases differ:\n" + string.Join("\n", wrong));
        Assert.True(cases.Length > 50, $"only {cases.Length} cases were found");
    }

    private static string? NotRefused(RenderResult result) => result.Manifests.Count == 0
        && result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error && d.Code.StartsWith("PAO1", StringComparison.Ordinal))
            ? null
            : "should have been refused";

    private static string? NotRead(string expected, RenderResult result)
    {
        string folder = Path.Combine(expected, "manifests");
        int files = Directory.Exists(folder) ? Directory.GetFiles(folder).Length : 0;
        return result.Succeeded && result.Manifests.Count > files ? null : "should have given more manifests than the reference";
    }

    private static string? Compare(string expected, string name, RenderResult result)
    {
        JsonElement outcome = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(expected, "outcome.json")));
        string errors = string.Join("; ", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Message));
        if (outcome.GetProperty("exit").GetInt32() != 0) return result.Succeeded && name != FreeToAccept ? "should have been refused" : null;
        if (!result.Succeeded) return "was refused: " + errors;

        string folder = Path.Combine(expected, "manifests");
        string[] files = Directory.Exists(folder) ? [.. Directory.GetFiles(folder).Select(path => Path.GetFileName(path)!)] : [];
        string[] ours = [.. result.Manifests.Select(manifest => manifest.FileName)];
        string[] missing = [.. files.Except(ours)];
        string[] extra = [.. ours.Except(files)];
        if (missing.Length + extra.Length > 0) return $"missing [{string.Join(", ", missing)}], too many [{string.Join(", ", extra)}]";
        foreach (RenderedManifest manifest in result.Manifests)
        {
            byte[] reference = File.ReadAllBytes(Path.Combine(folder, manifest.FileName));
            if (!reference.AsSpan().SequenceEqual(manifest.Content)) return FirstDifference(manifest, reference);
        }

        return null;
    }

    private static string FirstDifference(RenderedManifest manifest, byte[] reference)
    {
        string[] theirs = Encoding.UTF8.GetString(reference).Split('\n');
        string[] ours = Encoding.UTF8.GetString(manifest.Content).Split('\n');
        int line = 0;
        while (line < theirs.Length && line < ours.Length && theirs[line] == ours[line]) line++;
        return $"{manifest.FileName} line {line + 1}\n  want {theirs.ElementAtOrDefault(line)}\n  have {ours.ElementAtOrDefault(line)}";
    }

    private static AssetBundle Bundle(string folder) => new("test assets", Directory
        .GetFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => new KeyValuePair<string, byte[]>(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path))));
}
