using System.Collections.Generic;

namespace PaoRender.Manifests;

/// <summary>Reports text that the reference drops without a word.</summary>
/// <param name="file">The file.</param>
/// <param name="diagnostics">Where it goes.</param>
/// <param name="severity">How much it weighs; null to say nothing.</param>
internal sealed class LossReport(string file, DiagnosticBag diagnostics, DiagnosticSeverity? severity)
{
    // More than anybody reads; it protects the memory.
    private const int MostPending = 10_000;

    private readonly List<(ManifestEntry First, ManifestEntry Second, bool IsRoot)> _repeated = [];
    private readonly List<(SourcePosition Position, string Message)> _tags = [];

    /// <summary>Reports a key that a mapping has twice.</summary>
    /// <param name="first">The entry that is dropped.</param>
    /// <param name="second">The entry that replaces it.</param>
    /// <param name="isRoot">Whether the mapping is the whole document.</param>
    public void Repeated(ManifestEntry first, ManifestEntry second, bool isRoot)
    {
        if (severity is not null && _repeated.Count < MostPending) _repeated.Add((first, second, isRoot));
    }

    /// <summary>Reports a value whose tag the reference does not look at.</summary>
    public void Tag(SourcePosition position, string tag, string value) =>
        AddTag(position, $"The tag '{tag}' does not fit {value}, and the operator passes over it; remove the tag.");

    /// <summary>Reports a scalar whose tag is nobody's but its writer's: the reference takes the scalar as text.</summary>
    public void ForeignTag(SourcePosition position, string tag) =>
        AddTag(position, $"Nobody knows the tag '{tag}': the operator passes over it and takes the value as text; remove the tag.");

    /// <summary>Reports lines after the end of a document.</summary>
    public void AfterEnd(SourcePosition position) => Add(
        ReadingCodes.Malformed,
        position,
        "A line '...' ends the document before this line, so this and what follows up to the next '---' is not read. "
        + "Write '---' instead of '...', or remove it.");

    /// <summary>Forgets what was found in a document that is not valid after all.</summary>
    public void Clear()
    {
        _repeated.Clear();
        _tags.Clear();
    }

    /// <summary>Ends a document: whether it holds two objects can be told only now.</summary>
    public void EndDocument()
    {
        bool isTwoObjects = OfRoot("apiVersion") is not null && OfRoot("kind") is not null;
        if (isTwoObjects) ReportSecondObject(OfRoot("apiVersion")!.Value, OfRoot("kind")!.Value);
        foreach ((ManifestEntry first, ManifestEntry second, bool isRoot) in _repeated)
        {
            if (!isRoot || !isTwoObjects) Report(first, second);
        }

        foreach ((SourcePosition position, string message) in _tags) Add(ReadingCodes.Malformed, position, message);

        Clear();
    }

    private void ReportSecondObject((ManifestEntry First, ManifestEntry Second) apiVersion, (ManifestEntry First, ManifestEntry Second) kind)
    {
        ManifestEntry first = IsBefore(apiVersion.First, kind.First) ? apiVersion.First : kind.First;
        ManifestEntry second = IsBefore(apiVersion.Second, kind.Second) ? apiVersion.Second : kind.Second;
        Add(
            ReadingCodes.RepeatedKey,
            second.In(file),
            $"A second object begins here inside the document of the one at {first.In(file)}, and takes its place key by key. "
            + "Put a line '---' before this line.");
    }

    private void Report(ManifestEntry first, ManifestEntry second) => Add(
        ReadingCodes.RepeatedKey,
        second.In(file),
        $"The key '{second.Key}' is here a second time; the first is at {first.In(file)}. "
        + (second.Key == "<<" ? "Write one with a list of what it merges: '<<: [*a, *b]'." : "Only this one counts: remove one of the two."));

    private (ManifestEntry First, ManifestEntry Second)? OfRoot(string key)
    {
        foreach ((ManifestEntry first, ManifestEntry second, bool isRoot) in _repeated)
        {
            if (isRoot && second.Key == key) return (first, second);
        }

        return null;
    }

    private static bool IsBefore(ManifestEntry one, ManifestEntry other) => (one.Line, one.Column).CompareTo((other.Line, other.Column)) < 0;

    private void AddTag(SourcePosition position, string message)
    {
        if (severity is not null && _tags.Count < MostPending) _tags.Add((position, message));
    }

    private void Add(string code, SourcePosition position, string message)
    {
        if (severity is { } weight) diagnostics.Add(new ManifestDiagnostic(code, weight, message, position));
    }
}
