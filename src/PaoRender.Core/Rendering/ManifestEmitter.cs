using System.Collections.Generic;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using PaoRender.Profiles;

namespace PaoRender.Rendering;

/// <summary>Turns objects into files. A file of the same name replaces the earlier one.</summary>
internal sealed class ManifestEmitter
{
    private readonly RenderScope _scope;
    private readonly ManifestWriter _writer;
    private readonly List<RenderedManifest> _manifests = [];
    private readonly Dictionary<string, int> _index = [];

    public ManifestEmitter(RenderScope scope)
    {
        _scope = scope;
        _writer = new ManifestWriter(scope.Traits.Release.Schema);
    }

    public IReadOnlyList<RenderedManifest> Manifests => _manifests;

    public void Add(string fileName, ProfileInput? profile, IManifest manifest)
    {
        // After an error nothing will be written, and half-built objects are not worth their text.
        if (_scope.Diagnostics.HasErrors) return;
        try
        {
            _writer.Clear();
            manifest.WriteTo(_writer);
        }
        catch (ManifestWriteException fault)
        {
            _scope.Diagnostics.Error(
                RenderCodes.Unwritable,
                profile?.At("metadata", "name") ?? SourcePosition.None,
                $"The {manifest.Kind} '{manifest.Metadata.Name}' cannot be written: {fault.Message}");
            return;
        }

        Add(new RenderedManifest(
            fileName, manifest.ApiVersion, manifest.Kind, manifest.Metadata.Name ?? "", profile?.Name, _writer.ToUtf8()));
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
