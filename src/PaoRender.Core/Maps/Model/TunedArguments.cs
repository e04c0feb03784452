using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Assets;
using PaoRender.GoTemplates;
using PaoRender.Rendering;

namespace PaoRender.Maps;

/// <summary>Finds the kernel arguments in the TuneD profiles that are rendered for a profile.</summary>
internal sealed class TunedArguments
{
    private const string Always = "On every node";

    private static readonly (string Ending, string Title)[] s_titles =
    [
        ("-rt", "With the real-time kernel"), ("-intel-x86", "On Intel processors"), ("-amd-x86", "On AMD processors"),
        ("-arm-aarch64", "On Arm processors"),
    ];

    private readonly List<(string Title, List<string> Arguments)> _groups = [];
    private readonly string? _additional;

    private TunedArguments(List<string>? additional) => _additional = additional is null ? null : string.Join(" ", additional);

    /// <summary>The arguments, those that hold on every node first; those that the profile adds make a group of their own.</summary>
    public static IReadOnlyList<ArgumentGroup> Of(ProfileBuild build)
    {
        List<string>? additional = build.Spec.AdditionalKernelArgs;
        var found = new TunedArguments(additional);
        TemplateData data = TunedVariables.Build(build);
        string main = build.Traits.TunedProfileNames[0];
        foreach (string name in build.Traits.TunedProfileNames)
        {
            string text = build.Assets.RenderedText(AssetPaths.TunedFolder + name, data);
            found.Add(name == main ? Always : TitleOf(name), text);
        }

        IEnumerable<ArgumentGroup> groups = found._groups.Select(group => new ArgumentGroup(group.Title, group.Arguments));
        return additional is { Count: > 0 } ? [.. groups, new ArgumentGroup("Added by the profile", additional)] : [.. groups];
    }

    private static string TitleOf(string name)
    {
        foreach ((string ending, string title) in s_titles)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal)) return title;
        }

        return "With the TuneD profile " + name;
    }

    private void Add(string title, string text)
    {
        foreach (string value in BootLines.Values(text))
        {
            if (value == _additional) continue;
            foreach (string argument in BootLines.Split(value)) Add(title, argument, NodeChoice.Of(argument));
        }
    }

    private void Add(string title, string argument, IReadOnlyList<NodeChoice> choices)
    {
        if (choices.Count == 0) GroupOf(title).Add(argument);
        foreach (NodeChoice choice in choices)
        {
            foreach ((_, string of) in s_titles.Where(known => choice.IsFor(known.Title))) GroupOf(of).AddRange(BootLines.Split(choice.Value));
        }
    }

    private List<string> GroupOf(string title)
    {
        foreach ((string known, List<string> arguments) in _groups)
        {
            if (known == title) return arguments;
        }

        List<string> added = [];
        _groups.Add((title, added));
        return added;
    }
}
