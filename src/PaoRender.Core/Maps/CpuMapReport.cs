using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PaoRender.Decisions;
using PaoRender.Manifests;
using PaoRender.Rendering;

namespace PaoRender.Maps;

/// <summary>Draws what each PerformanceProfile of an input makes of the CPUs of its nodes. Like a render, a pure function.</summary>
public sealed class CpuMapReport
{
    private readonly IReadOnlyList<CpuMap> _maps;

    private CpuMapReport(IReadOnlyList<CpuMap> maps, IReadOnlyList<ManifestDiagnostic> diagnostics)
    {
        _maps = maps;
        Diagnostics = diagnostics;
        Succeeded = diagnostics.All(item => item.Severity != DiagnosticSeverity.Error);
    }

    /// <summary>Errors, warnings and messages, by input file, line and column.</summary>
    public IReadOnlyList<ManifestDiagnostic> Diagnostics { get; }

    /// <summary>Whether there was no error. With one, those profiles are drawn whose CPU sets can be read.</summary>
    public bool Succeeded { get; }

    /// <summary>The names of the profiles that are drawn, in reading order.</summary>
    public IReadOnlyList<string> Profiles => [.. _maps.Select(map => map.Profile)];

    /// <summary>Checks the input and draws its profiles, on their machines where the request has any.</summary>
    /// <param name="request">What would be rendered.</param>
    /// <param name="cancellationToken">Stops between two profiles.</param>
    public static CpuMapReport Draw(RenderRequest request, CancellationToken cancellationToken = default)
    {
        Require.NotNull(request, nameof(request));
        var maps = new List<CpuMap>();
        IReadOnlyList<ManifestDiagnostic> diagnostics = Renderer.Check(
            request,
            (facts, assets, isWell) =>
            {
                foreach (ProfileFacts profile in facts.Profiles)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (isWell || HasReadableSets(profile)) maps.Add(CpuMapBuilder.Build(new ProfileBuild(facts, profile, assets), isWell));
                }
            },
            cancellationToken);
        return new CpuMapReport(maps, diagnostics);
    }

    // A set that is written and not there has a kind of value that cannot be read.
    private static bool HasReadableSets(ProfileFacts profile)
    {
        var root = profile.Input.Document.Root as ManifestMapping;
        CpuSetField[] written = [.. profile.Cpus.Fields.Where(set => root?.Find("spec", "cpu", set.Name) is { IsNull: false })];
        return written.Length > 0 && written.All(set => set.Set is not null);
    }

    /// <summary>The maps as lines of text, none of them wider than asked for where that is possible at all.</summary>
    /// <param name="width">How many characters a line has room for.</param>
    public IReadOnlyList<IReadOnlyList<MapSpan>> Text(int width)
    {
        var lines = new MapLines(width);
        if (Succeeded && _maps.Count == 0) lines.Text(MapWords.NoProfile, MapStyle.Plain);
        foreach (CpuMap map in _maps) MapText.Write(map, lines);
        return lines.All;
    }

    /// <summary>The map of one profile as an SVG picture.</summary>
    /// <param name="index">Which of <see cref="Profiles"/>.</param>
    public string Svg(int index) => MapPicture.Write(_maps[index]);

    /// <summary>All maps as one HTML page, which needs nothing beside it.</summary>
    public string Html() => MapPage.Write(_maps);
}
