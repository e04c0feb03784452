using System.Collections.Generic;
using System.Linq;
using PaoRender.Comparison;
using PaoRender.Diagnostics;
using PaoRender.Inputs;
using PaoRender.Manifests;

namespace PaoRender.Takeover;

/// <summary>Objects that a cluster holds, as commands such as <c>kubectl get -o yaml</c> write them: single ones and lists.</summary>
public sealed class ClusterState
{
    private const string ListSuffix = "List";

    // What a reader of a state would drop without a word is a value that somebody meant to compare.
    private static readonly ManifestTextOptions s_options = new() { Losses = DiagnosticSeverity.Error };

    private readonly Dictionary<ObjectIdentity, StateObject> _objects = [];
    private readonly InputCensus _census = new();
    private readonly DiagnosticBag _diagnostics;

    private ClusterState(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>Reads objects. Documents that are none are passed over: a folder of state holds all kinds of things.</summary>
    /// <param name="files">The files.</param>
    /// <param name="diagnostics">
    /// Where errors go: texts that cannot be read, keys that are there twice, objects that were probably meant to be compared and have a
    /// kind or group that is mistyped, objects that are there twice.
    /// </param>
    public static ClusterState Read(IEnumerable<InputFile> files, DiagnosticBag diagnostics)
    {
        Require.NotNull(files, nameof(files));
        var state = new ClusterState(Require.NotNull(diagnostics, nameof(diagnostics)));
        foreach (InputFile file in files)
        {
            state._census.AddFile(file.Path);
            foreach (ManifestDocument document in ManifestText.Read(file.Path, file.Text, diagnostics, s_options))
                state.Add(file.Path, document.Root, null, null);
        }

        return state;
    }

    /// <summary>Takes rendered objects for those of a cluster.</summary>
    public static ClusterState Of(IEnumerable<RenderedManifest> manifests)
    {
        Require.NotNull(manifests, nameof(manifests));
        var state = new ClusterState(new DiagnosticBag());
        foreach (RenderedManifest manifest in manifests) state.Add(manifest.FileName, ManifestObject.Read(manifest), null, null);
        return state;
    }

    /// <summary>What the state holds.</summary>
    public IReadOnlyCollection<ObjectIdentity> Objects => _objects.Keys;

    /// <summary>Whether there is an object of a kind that is compared.</summary>
    public bool HasComparable => _objects.Keys.Any(identity => ObjectView.For(identity) is not null);

    /// <summary>What was looked at: one sentence with files and kinds.</summary>
    public string LookedAt => _census.ToString();

    /// <summary>The object of that identity; null when the state has none.</summary>
    internal StateObject? Find(ObjectIdentity identity) => _objects.TryGetValue(identity, out StateObject? found) ? found : null;

    private void Add(string file, ManifestNode node, string? apiVersion, string? kind)
    {
        if (node is not ManifestMapping root) return;
        string? ownKind = (root["kind"] as ManifestScalar)?.Text;
        if (ownKind?.EndsWith(ListSuffix, System.StringComparison.Ordinal) == true && root["items"] is ManifestSequence items)
        {
            string itemKind = ownKind.Substring(0, ownKind.Length - ListSuffix.Length);
            foreach (ManifestNode item in items.Items) Add(file, item, (root["apiVersion"] as ManifestScalar)?.Text, itemKind);
            return;
        }

        // The API's own lists name kind and version once, for all their items.
        if (ownKind is null && apiVersion is not null && kind is { Length: > 0 }) root = Named(root, apiVersion, kind);
        if (root["kind"] is ManifestScalar { Kind: ScalarKind.String } said) _census.AddObject(said.Text);
        if (StateMisfit.Find(file, root) is { } misfit) _diagnostics.Error(RenderCodes.Unrecognised, misfit.Position, misfit.Message);
        if (ObjectIdentity.Of(root) is not { } identity) return;
        Add(identity, new StateObject(root, root.In(file)));
    }

    private void Add(ObjectIdentity identity, StateObject found)
    {
        if (!_objects.TryGetValue(identity, out StateObject? earlier))
        {
            _objects.Add(identity, found);
            return;
        }

        if (TreeDiff.Compare(earlier.Root, found.Root, ComparisonRules.Strict).Count == 0) return;
        _diagnostics.Error(
            TakeoverCodes.AmbiguousState,
            found.Position,
            $"The cluster state has {identity} twice, and the two differ; the other one is at {earlier.Position}. Give the newer one only.");
    }

    private static ManifestMapping Named(ManifestMapping root, string apiVersion, string kind) => new(
        [
            new ManifestEntry("apiVersion", 0, 0, new ManifestScalar(ScalarKind.String, apiVersion)),
            new ManifestEntry("kind", 0, 0, new ManifestScalar(ScalarKind.String, kind)),
            .. root.Entries,
        ],
        root.Line,
        root.Column);
}
