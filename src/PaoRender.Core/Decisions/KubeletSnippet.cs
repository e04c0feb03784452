using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Schemas;
using PaoRender.Values;

namespace PaoRender.Decisions;

/// <summary>The kubelet configuration that a profile brings in an annotation, as JSON text.</summary>
internal sealed class KubeletSnippet
{
    private readonly SchemaRelease _release;

    private KubeletSnippet(string? text, SchemaRelease release)
    {
        _release = release;
        var problems = new DiagnosticBag();
        Configuration = new KubeletConfiguration();
        if (text is not null)
        {
            var repeated = new DiagnosticBag();
            Root = Tree(text, problems, repeated);
            Repeated = repeated.Items;
            Configuration = Typed(problems);
            ReportUnwritable(problems);
        }

        Problems = problems.Items;
    }

    /// <summary>The text as a tree; null where there is none, or none that can be read.</summary>
    public ManifestNode? Root { get; }

    /// <summary>What was read, to look at only: builders take a <see cref="Copy"/>.</summary>
    public KubeletConfiguration Configuration { get; }

    /// <summary>What cannot be used, with positions in the annotation's text.</summary>
    public IReadOnlyList<ManifestDiagnostic> Problems { get; }

    /// <summary>Keys that an object has twice, with positions in the annotation's text: the operator puts such values together.</summary>
    public IReadOnlyList<ManifestDiagnostic> Repeated { get; } = [];

    /// <summary>
    /// Nulls in lists and in maps, with positions in the annotation's text. The operator writes each as an empty value.
    /// </summary>
    public IReadOnlyList<ManifestDiagnostic> Nulls()
    {
        // Only a null has this weight: all else was said of the configuration already.
        const DiagnosticSeverity Mark = DiagnosticSeverity.Message;
        var found = new DiagnosticBag();
        if (Root is not null)
        {
            var options = new ReadOptions { IgnoreCase = true, Release = _release, Nulls = Mark, FateOfNulls = KubeletFields.FateOfNulls };
            new KubeletConfiguration().ReadFrom(Root, new ManifestReader("snippet", found, options));
        }

        return [.. found.Items.Where(item => item.Severity == Mark)];
    }

    /// <summary>The annotation of a profile; an empty configuration when there is none.</summary>
    public static KubeletSnippet Of(ProfileInput profile, SchemaRelease release) =>
        new(profile.Annotation(Annotations.KubeletSnippet), release);

    /// <summary>Reads a snippet by the lenient rules of the reference: unknown keys are dropped, keys match in any case.</summary>
    public static KubeletSnippet Parse(string text, SchemaRelease release) => new(text, release);

    /// <summary>A configuration of its own, to build on.</summary>
    public KubeletConfiguration Copy() => Typed(new DiagnosticBag());

    private static ManifestNode? Tree(string text, DiagnosticBag problems, DiagnosticBag repeated)
    {
        Action<ManifestEntry, ManifestEntry, bool> report = (first, second, _) => repeated.Error(
            ReadingCodes.RepeatedKey, second.In("snippet"), $"the key '{second.Key}' is there a second time; "
                + $"the first is in line {Invariant.Text(first.Line)}, column {Invariant.Text(first.Column)} of its text");
        try
        {
            return JsonTreeReader.ReadSingle(text, report);
        }
        catch (JsonFormatException problem)
        {
            problems.Error(
                ReadingCodes.Malformed, new SourcePosition("snippet", problem.Line, problem.Column), problem.Message + ".");
            return null;
        }
    }

    private void ReportUnwritable(DiagnosticBag problems)
    {
        foreach (UnwritableText found in UnwritableText.Find(Configuration, _release))
        {
            string[] path = [.. found.Path];
            var document = new ManifestDocument("snippet", 1, Root!);
            problems.Error(
                ReadingCodes.BadValue,
                found.IsKey ? Positions.FindKey(document, path) : Positions.Find(document, path),
                $"'{path[path.Length - 1]}' holds the control character U+{(int)found.Character:X4}, which no manifest can carry; remove it.");
        }
    }

    private KubeletConfiguration Typed(DiagnosticBag problems)
    {
        var kubelet = new KubeletConfiguration();
        if (Root is not null)
            kubelet.ReadFrom(Root, new ManifestReader("snippet", problems, new ReadOptions { IgnoreCase = true, Release = _release }));
        return kubelet;
    }
}
