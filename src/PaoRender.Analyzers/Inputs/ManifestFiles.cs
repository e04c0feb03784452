using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PaoRender.Build.Tasks;

namespace PaoRender.Analyzers;

/// <summary>The additional files of one compilation that a render looks at.</summary>
/// <remarks>
/// Files that the project's render reads are one input, in the build's order: a pool may stand in another file than its profile.
/// Files that were added without a mark are an input of their own. What is said about them is then the same in an IDE, which sees
/// both, and in a command-line build, where the render's task reports on the former.
/// </remarks>
internal sealed class ManifestFiles
{
    private readonly AdditionalText[] _marked;
    private readonly AdditionalText[] _unmarked;
    private readonly AdditionalText[] _severities;
    private readonly ProjectOptions _options;
    private readonly DisplayNames _names;
    private readonly object _gate = new();
    private Dictionary<AdditionalText, FilePlace>? _places;

    private ManifestFiles(
        AdditionalText[] marked, AdditionalText[] unmarked, AdditionalText[] severities, AnalyzerConfigOptions options)
    {
        _marked = marked;
        _unmarked = unmarked;
        _severities = severities;
        _options = ProjectOptions.Read(options);
        _names = DisplayNames.Read(options);
    }

    /// <summary>The candidates among the files, by name and metadata; null when there is none.</summary>
    public static ManifestFiles? Of(AnalyzerOptions options)
    {
        var marked = new List<AdditionalText>();
        var unmarked = new List<AdditionalText>();
        var severities = new List<AdditionalText>();
        AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            FileMark mark = FileMarks.Of(file, provider.GetOptions(file));
            if (mark == FileMark.Input) marked.Add(file);
            else if (mark == FileMark.Unmarked) unmarked.Add(file);
            else if (mark == FileMark.Severities) severities.Add(file);
        }

        return marked.Count + unmarked.Count == 0
            ? null
            : new ManifestFiles([.. marked], [.. unmarked], [.. severities], provider.GlobalOptions);
    }

    /// <summary>Where a file stands; null when no render looks at it.</summary>
    public FilePlace? Find(AdditionalText file, CancellationToken cancellationToken)
    {
        Dictionary<AdditionalText, FilePlace> places;
        lock (_gate) places = _places ??= Sort(cancellationToken);
        return places.TryGetValue(file, out FilePlace? place) ? place : null;
    }

    private Dictionary<AdditionalText, FilePlace> Sort(CancellationToken cancellationToken)
    {
        var places = new Dictionary<AdditionalText, FilePlace>();
        InputText[] severities = Read(_severities, cancellationToken);
        Add(Read(_marked, cancellationToken), standAlone: false);

        // A pool or a feature gate by itself is nothing to check.
        InputText[] others = [.. Read(_unmarked, cancellationToken).Where(input => ManifestSniffer.HasManifest(input.Text))];
        if (others.Any(input => ManifestSniffer.HasProfile(input.Text))) Add(others, standAlone: true);
        return places;

        void Add(InputText[] inputs, bool standAlone)
        {
            var group = new InputGroup(inputs, severities, _options, standAlone);
            for (int i = 0; i < inputs.Length; i++) places.Add(inputs[i].File, new FilePlace(group, i));
        }
    }

    private InputText[] Read(AdditionalText[] files, CancellationToken cancellationToken)
    {
        var inputs = new List<InputText>(files.Length);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (AdditionalText file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();

            // The host reports a file that cannot be read. One that was added twice is one input.
            if (file.GetText(cancellationToken) is not SourceText text || !known.Add(file.Path)) continue;
            inputs.Add(new InputText(file, _names.Of(file.Path), text));
        }

        return [.. inputs.OrderBy(input => input.Name, ReadingOrder.Instance)];
    }
}
