using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PaoRender.Assets;
using PaoRender.Releases;

namespace PaoRender.Core.Tests.Snapshots;

/// <summary>One input of the matrix: a folder with manifests and, where it takes more than the usual request, <c>request.json</c>.</summary>
internal sealed class SnapshotCase
{
    private readonly InputFile[] _inputs;
    private readonly JsonElement _request;

    public SnapshotCase(string folder)
    {
        Folder = folder;
        Name = Path.GetFileName(folder);
        _inputs =
        [
            .. Directory.GetFiles(Path.Combine(folder, "input"), "*.yaml")
                .Order(StringComparer.Ordinal)
                .Select(path => new InputFile(Path.GetFileName(path), File.ReadAllText(path).ReplaceLineEndings("\n"))),
        ];
        string request = Path.Combine(folder, "request.json");
        _request = JsonSerializer.Deserialize<JsonElement>(File.Exists(request) ? File.ReadAllText(request) : "{}");
    }

    public string Folder { get; }

    public string Name { get; }

    public IReadOnlyList<InputFile> Inputs => _inputs;

    /// <summary>The cells of the matrix: every release in both modes. A case of what came late may leave out the releases before.</summary>
    public IEnumerable<(OperatorRelease Release, MatchMode Match)> Cells =>
        from match in new[] { MatchMode.Controller, MatchMode.Render }
        from release in OperatorRelease.All
        where release >= Since
        select (release, match);

    private OperatorRelease Since =>
        _request.TryGetProperty("since", out JsonElement text) && OperatorRelease.TryParse(text.GetString(), out OperatorRelease since)
            ? since
            : OperatorRelease.All[0];

    /// <summary>All cases below a folder, in the order of their names.</summary>
    public static IReadOnlyList<SnapshotCase> Load(string folder) =>
        [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(path => new SnapshotCase(path))];

    public RenderResult Render(OperatorRelease release, MatchMode match, AssetBundle assets) => Renderer.Render(new RenderRequest
    {
        Inputs = _inputs,
        Assets = assets,
        Release = release,
        Match = match,
        OwnerReference = Enum.Parse<OwnerReferenceMode>(
            _request.TryGetProperty("owner", out JsonElement owner) ? owner.GetString()! : nameof(OwnerReferenceMode.LabelName)),
        EnableWorkloadPartitioning = Flag("partitioning"),
        WithWorkloadPartitionsApi = Flag("api"),
    });

    private bool Flag(string name) => _request.TryGetProperty(name, out JsonElement value) && value.GetBoolean();
}
