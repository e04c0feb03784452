using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>Which object a file holds, where it holds exactly one.</summary>
internal sealed class ManifestIdentity
{
    private const string WeakOwnerLabel = "performance.openshift.io/weak-owner-reference-name";
    private const string OwnerGroup = "performance.openshift.io/";
    private const string OwnerKind = "PerformanceProfile";

    private readonly ManifestMapping _root;

    private ManifestIdentity(ManifestMapping root) => _root = root;

    public string? ApiVersion => Text("apiVersion");

    public string? Kind => Text("kind");

    public string? Name => Text("metadata", "name");

    /// <summary>The object of a text; null when it has none, several, or is no valid manifest.</summary>
    public static ManifestIdentity? Of(string text)
    {
        var faults = new DiagnosticBag();
        IReadOnlyList<ManifestDocument> documents = ManifestText.Read("", text, faults);
        return !faults.HasErrors && documents.Count == 1 && documents[0].Root is ManifestMapping root ? new ManifestIdentity(root) : null;
    }

    public bool IsObject(string apiVersion, string kind, string name) => ApiVersion == apiVersion && Kind == kind && Name == name;

    /// <summary>Whether a label is the object's only one.</summary>
    public bool HasOnlyLabel(string key, string value) =>
        _root.Find("metadata", "labels") is ManifestMapping { Entries.Count: 1 } && Text("metadata", "labels", key) == value;

    /// <summary>Whether the object says, in either way, that it belongs to a profile.</summary>
    public bool BelongsTo(string profile)
    {
        if (Text("metadata", "labels", WeakOwnerLabel) == profile) return true;
        if (_root.Find("metadata", "ownerReferences") is not ManifestSequence owners) return false;
        foreach (ManifestNode item in owners.Items)
        {
            if (item is ManifestMapping owner
                && AsText(owner["kind"]) == OwnerKind
                && AsText(owner["name"]) == profile
                && AsText(owner["apiVersion"])?.StartsWith(OwnerGroup, System.StringComparison.Ordinal) == true)
            {
                return true;
            }
        }

        return false;
    }

    private string? Text(params string[] path) => AsText(_root.Find(path));

    private static string? AsText(ManifestNode? node) => node is ManifestScalar { Kind: ScalarKind.String } text ? text.Text : null;
}
