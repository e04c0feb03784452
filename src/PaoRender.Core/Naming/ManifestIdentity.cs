using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Naming;

/// <summary>Which object a manifest is of, and what it says about its owner.</summary>
public sealed class ManifestIdentity
{
    private const string OwnerGroup = V2PerformanceProfile.KubeGroup + "/";

    private readonly ManifestMapping _root;

    private ManifestIdentity(ManifestMapping root) => _root = root;

    private string? ApiVersion => Text("apiVersion");

    private string? Kind => Text("kind");

    private string? Name => Text("metadata", "name");

    /// <summary>The object of a text; null when it has none, several, or is not a valid manifest.</summary>
    /// <param name="text">The whole text of a file.</param>
    public static ManifestIdentity? Of(string text)
    {
        var problems = new DiagnosticBag();
        System.Collections.Generic.IReadOnlyList<ManifestDocument> documents = ManifestText.Read("", text, problems);
        return !problems.HasErrors && documents.Count == 1 && documents[0].Root is ManifestMapping root ? new ManifestIdentity(root) : null;
    }

    /// <summary>Whether this is the object of that version, kind and name.</summary>
    public bool IsObject(string apiVersion, string kind, string name) => ApiVersion == apiVersion && Kind == kind && Name == name;

    /// <summary>Whether a label is the object's only one.</summary>
    internal bool HasOnlyLabel(string key, string value) =>
        _root.Find("metadata", "labels") is ManifestMapping { Entries.Count: 1 } && Text("metadata", "labels", key) == value;

    /// <summary>Whether the object says, in either way, that it belongs to a profile.</summary>
    internal bool BelongsTo(string profile)
    {
        if (Text("metadata", "labels", ObjectNames.WeakOwnerLabel) == profile) return true;
        if (_root.Find("metadata", "ownerReferences") is not ManifestSequence owners) return false;
        foreach (ManifestNode item in owners.Items)
        {
            if (item is ManifestMapping owner
                && AsText(owner["kind"]) == V2PerformanceProfile.KubeKind
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
