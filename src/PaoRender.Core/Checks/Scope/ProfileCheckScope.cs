using System.Collections.Generic;
using System.Linq;
using PaoRender.Decisions;
using PaoRender.Inputs;
using PaoRender.Manifests;
using PaoRender.Releases;
using PaoRender.Schemas;

namespace PaoRender.Checks;

/// <summary>A profile under test, and where the findings go.</summary>
internal sealed class ProfileCheckScope(ClusterFacts cluster, ProfileFacts profile, Findings findings)
{
    public ClusterFacts Cluster => cluster;

    public ProfileFacts Profile => profile;

    public V2PerformanceProfileSpec Spec => profile.Spec;

    public ReleaseTraits Traits => cluster.Traits;

    /// <summary>The places in the kubelet configuration of which something was said.</summary>
    public HashSet<(int Line, int Column)> KubeletPlaces { get; } = [];

    public void Error(string code, SourcePosition position, string message) => findings.Error(code, position, message);

    /// <summary>Reports an error at a field of the profile, unless a part of the field could not be read.</summary>
    public void Refuse(string code, string message, params string[] path)
    {
        if (findings.Earlier.HasErrorWithin(profile.Input.Document, path, ofReading: true)) return;
        findings.Error(code, profile.Input.At(path), message);
    }

    /// <summary>Reports a warning at a field of the profile.</summary>
    public void Warn(string code, string message, params string[] path) => findings.Warning(code, profile.Input.At(path), message);

    /// <summary>Reports an error at the key of a field.</summary>
    public void RefuseKey(string code, string message, params string[] path) =>
        findings.Error(code, Positions.FindKey(profile.Input.Document, path), message);

    /// <summary>Reports something at a place of which nothing has been said so far.</summary>
    public void ReportOnce(string code, DiagnosticSeverity weight, SourcePosition position, string message)
    {
        if (!findings.Earlier.HasAnyAt(position)) Report(code, weight, position, message);
    }

    /// <summary>Reports something.</summary>
    public void Report(string code, DiagnosticSeverity weight, SourcePosition position, string message)
    {
        if (weight == DiagnosticSeverity.Error) findings.Error(code, position, message);
        else findings.Warning(code, position, message);
    }

    /// <summary>Whether an error was reported for a field of the profile, or at the place where the field should be.</summary>
    public bool HasError(params string[] path) =>
        findings.Earlier.HasErrorWithin(profile.Input.Document, path, ofReading: false)
        || findings.Earlier.HasErrorAt(profile.Input.At(path));

    /// <summary>Whether what a field of the profile says is not known: it could not be read, so nothing follows from it.</summary>
    public bool IsUnknown(params string[] path) => IsUnknown(profile.Input.Document, path);

    /// <summary>The same for a field of another object; what has no document is known.</summary>
    public bool IsUnknown(ManifestDocument? document, params string[] path) =>
        document is not null && findings.Earlier.HasErrorWithin(document, path, ofReading: true);

    /// <summary>Whether any error was reported of a field of another object, of its kind as well as of its value.</summary>
    public bool IsAtFault(ManifestDocument document, params string[] path) => findings.Earlier.HasErrorWithin(document, path, ofReading: false);

    /// <summary>Whether what an entry of a list of the profile says, or one of its fields, is not known.</summary>
    public bool IsUnknown(ManifestMapping? entry, string? field) => findings.Earlier.IsUnknown(profile.Input.Document.File, entry, field);

    /// <summary>Whether what a document lacks may be in it under another name, which was reported.</summary>
    public bool HasDoubt(ManifestDocument document) => findings.Earlier.HasDoubt(document);

    /// <summary>Whether a pool of the input may not have been read, because something is wrong with its file.</summary>
    public bool MayLackPools => findings.Earlier.LackingFiles.Any(file => PoolMention.Count(cluster.Request, file)
        > cluster.Input.Pools.Count(pool => pool.Document?.File == file));

    /// <summary>Whether anything was said about a place.</summary>
    public bool HasAnyAt(SourcePosition position) => findings.Earlier.HasAnyAt(position);

    /// <summary>Whether an error was reported at a place.</summary>
    public bool HasErrorAt(SourcePosition position) => findings.Earlier.HasErrorAt(position);

    /// <summary>Reports an error at a field of an entry of a list; at the list where the entry has no such field.</summary>
    public void RefuseEntry(string code, string message, ManifestMapping? entry, string field, params string[] list)
    {
        if (entry is null && findings.Earlier.HasErrorWithin(profile.Input.Document, list, ofReading: true)) return;
        SourcePosition position = (entry?[field] ?? (ManifestNode?)entry)?.In(profile.Input.Document.File) ?? profile.Input.At(list);
        findings.Error(code, position, message);
    }
}
