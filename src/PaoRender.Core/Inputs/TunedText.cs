using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Inputs;

/// <summary>A TuneD profile of a Tuned.</summary>
/// <param name="NameAt">Its name, with its place; null where it has none.</param>
/// <param name="Settings">Its settings, each with its place.</param>
internal sealed record TunedText(ManifestScalar? NameAt, IReadOnlyList<TunedSetting> Settings)
{
    public string Name => NameAt?.Text ?? "";

    /// <summary>The profiles that it includes, each with the setting that says so.</summary>
    public IEnumerable<(TunedSetting Setting, string Name)> Includes() =>
        Settings.Where(setting => setting is { Section: "main", Key: "include" })
            .SelectMany(setting => setting.Value.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(name => (setting, name.Trim())));

    /// <summary>The names of profiles that it includes, whether they must be there or only may.</summary>
    public IEnumerable<string> IncludedNames() => Includes().Select(include => include.Name.TrimStart('-'));
}
