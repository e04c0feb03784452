using PaoRender.Manifests;
using PaoRender.Profiles;
using PaoRender.Releases;
using PaoRender.Rendering;
using PaoRender.Schemas;

namespace PaoRender.Admission;

/// <summary>A profile under test, and where the findings go.</summary>
internal sealed class AdmissionScope(RenderScope render, ProfileInput profile)
{
    public V2PerformanceProfileSpec Spec { get; } = profile.Profile.Spec ?? new V2PerformanceProfileSpec();

    public ReleaseTraits Traits => render.Traits;

    /// <summary>Reports a fault at a field of the profile.</summary>
    public void Refuse(string code, string message, params string[] path) =>
        render.Diagnostics.Error(code, profile.At(path), message);

    /// <summary>Reports a fault at a field of an entry of a list; at the list where the entry has no such field.</summary>
    public void RefuseEntry(string code, string message, ManifestMapping? entry, string field, params string[] list)
    {
        SourcePosition position = (entry?[field] ?? (ManifestNode?)entry)?.In(profile.Document.File) ?? profile.At(list);
        render.Diagnostics.Error(code, position, message);
    }
}
