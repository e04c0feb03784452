using System.Collections.Generic;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Decisions;

/// <summary>The kubelet configuration that a profile brings in an annotation, as JSON text.</summary>
internal sealed class KubeletSnippet
{
    private readonly ManifestNode? _root;
    private readonly SchemaRelease _release;

    private KubeletSnippet(string? text, SchemaRelease release)
    {
        _release = release;
        var problems = new DiagnosticBag();
        Configuration = new KubeletConfiguration();
        if (text is not null)
        {
            _root = Tree(text, problems);
            Configuration = Typed(problems);
        }

        Problems = problems.Items;
    }

    /// <summary>What was read, to look at only: builders take a <see cref="Copy"/>.</summary>
    public KubeletConfiguration Configuration { get; }

    /// <summary>What cannot be used, with positions in the annotation's text.</summary>
    public IReadOnlyList<ManifestDiagnostic> Problems { get; }

    /// <summary>The annotation of a profile; an empty configuration when there is none.</summary>
    public static KubeletSnippet Of(ProfileInput profile, SchemaRelease release) =>
        new(profile.Annotation(Annotations.KubeletSnippet), release);

    /// <summary>Reads a snippet by the lenient rules of the reference: unknown keys are dropped, keys match in any case.</summary>
    public static KubeletSnippet Parse(string text, SchemaRelease release) => new(text, release);

    /// <summary>A configuration of its own, to build on.</summary>
    public KubeletConfiguration Copy() => Typed(new DiagnosticBag());

    private static ManifestNode? Tree(string text, DiagnosticBag problems)
    {
        try
        {
            return JsonTreeReader.ReadSingle(text);
        }
        catch (JsonFormatException problem)
        {
            problems.Error(
                ReadingCodes.Malformed, new SourcePosition("snippet", problem.Line, problem.Column), problem.Message + ".");
            return null;
        }
    }

    private KubeletConfiguration Typed(DiagnosticBag problems)
    {
        var kubelet = new KubeletConfiguration();
        if (_root is not null)
            kubelet.ReadFrom(_root, new ManifestReader("snippet", problems, new ReadOptions { IgnoreCase = true, Release = _release }));
        return kubelet;
    }
}
