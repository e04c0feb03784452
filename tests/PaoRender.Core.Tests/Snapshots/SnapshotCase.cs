using System;
using System.Collections.Generic;
using System.Globalization;
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
            .. Directory.GetFiles(Path.Combine(folder, "input"), "*.yaml", SearchOption.AllDirectories)
                .Select(path => new InputFile(
                    Path.GetRelativePath(Path.Combine(folder, "input"), path).Replace('\\', '/'), File.ReadAllText(path).ReplaceLineEndings("\n")))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
        string request = Path.Combine(folder, "request.json");
        _request = JsonSerializer.Deserialize<JsonElement>(File.Exists(request) ? File.ReadAllText(request) : "{}");
    }

    public string Folder { get; }

    public string Name { get; }

    public IReadOnlyList<InputFile> Inputs => _inputs;

    /// <summary>How the objects of the case point to their profile.</summary>
    public OwnerReferenceMode Owner => Word("owner", OwnerReferenceMode.LabelName);

    /// <summary>
    /// The cells of the matrix: every release in both modes. A case of what came late may leave out the releases before; one may
    /// ask for the builds before each change of a release line, too, and one for those on both sides of a change before which
    /// builds cannot be rendered.
    /// </summary>
    public IEnumerable<SnapshotCell> Cells =>
        from match in new[] { MatchMode.Controller, MatchMode.Render }
        from release in OperatorRelease.All
        where release >= Since
        from day in Days(release)
        select new SnapshotCell(match, release, day);

    private OperatorRelease Since =>
        _request.TryGetProperty("since", out JsonElement text) && OperatorRelease.TryParse(text.GetString(), out OperatorRelease since)
            ? since
            : OperatorRelease.All[0];

    /// <summary>All cases below a folder, in the order of their names.</summary>
    public static IReadOnlyList<SnapshotCase> Load(string folder) =>
        [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(path => new SnapshotCase(path))];

    /// <summary>Whether a file of the output belongs to the case: a small one may keep to the files whose names hold certain words.</summary>
    public bool Keeps(string fileName) =>
        !_request.TryGetProperty("only", out JsonElement words)
        || words.EnumerateArray().Any(word => fileName.Contains(word.GetString()!, StringComparison.Ordinal));

    public RenderResult Render(SnapshotCell cell, AssetBundle assets) => Renderer.Render(Request(cell, assets));

    public RenderRequest Request(SnapshotCell cell, AssetBundle assets) => new()
    {
        Inputs = _inputs,
        Assets = cell.Day is null ? assets : OfDay(assets, cell.Day),
        Release = cell.Release,
        Match = cell.Match,
        Strictness = Word("strictness", Strictness.Strict),
        OwnerReference = Owner,
        EnableWorkloadPartitioning = Flag("partitioning"),
        WithWorkloadPartitionsApi = Flag("api"),
    };

    private IEnumerable<string?> Days(OperatorRelease release)
    {
        IEnumerable<ZStreamChange> changes = ZStreamChangeTable.All.Where(change => change.Release == release);
        if (Flag("tooOld")) return changes.Where(change => change.Before is null).SelectMany(change => new[] { DayBefore(change), change.Date });
        return Flag("days") ? changes.Where(change => change.Before is not null).Select(DayBefore).Append(null) : [null];
    }

    private static string DayBefore(ZStreamChange change) =>
        DateOnly.ParseExact(change.Date, "O", CultureInfo.InvariantCulture).AddDays(-1).ToString("O", CultureInfo.InvariantCulture);

    private static AssetBundle OfDay(AssetBundle assets, string day) =>
        new(assets.Origin, assets.Paths.Select(path => new KeyValuePair<string, byte[]>(path, assets.Content(path)))) { SourceDate = day };

    private T Word<T>(string name, T usual)
        where T : struct, Enum => _request.TryGetProperty(name, out JsonElement word) ? Enum.Parse<T>(word.GetString()!) : usual;

    private bool Flag(string name) => _request.TryGetProperty(name, out JsonElement value) && value.GetBoolean();
}
