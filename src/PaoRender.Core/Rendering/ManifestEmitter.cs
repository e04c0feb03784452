using System.Collections.Generic;
using PaoRender.Manifests;

namespace PaoRender.Rendering;

/// <summary>Turns objects into files. A file of the same name replaces the earlier one.</summary>
internal sealed class ManifestEmitter
{
    private readonly DiagnosticBag _diagnostics;
    private readonly YamlWriter _writer;
    private readonly List<RenderedManifest> _manifests = [];
    private readonly Dictionary<string, int> _index = [];

    public ManifestEmitter(SchemaRelease release, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _writer = new YamlWriter(release);
    }

    public IReadOnlyList<RenderedManifest> Manifests => _manifests;

    /// <param name="fileName">Name without folder.</param>
    /// <param name="profile">The profile that the object comes from; null for cluster-wide ones.</param>
    /// <param name="pool">The pool that the object is for; null where it is for no single one.</param>
    /// <param name="manifest">The object.</param>
    public void Add(string fileName, string? profile, string? pool, IManifest manifest)
    {
        // After an error nothing will be written, and half-built objects are not worth their text.
        if (_diagnostics.HasErrors) return;
        _writer.Clear();
        manifest.WriteTo(_writer);
        Add(new RenderedManifest(
            fileName, manifest.ApiVersion, manifest.Kind, manifest.Metadata.Name ?? "", profile, _writer.ToUtf8())
        {
            Namespace = manifest.Metadata.Namespace,
            Pool = pool,
        });
    }

    /// <summary>Adds a file whose bytes are there already.</summary>
    public void Add(RenderedManifest rendered)
    {
        string fileName = rendered.FileName;
        if (_index.TryGetValue(fileName, out int at))
        {
            _manifests[at] = rendered;
            return;
        }

        _index.Add(fileName, _manifests.Count);
        _manifests.Add(rendered);
    }
}
