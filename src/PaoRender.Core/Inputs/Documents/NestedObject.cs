using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>A PerformanceProfile, or an object that changes what is rendered, inside an object of another kind.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name; null where it is only referred to.</param>
/// <param name="Path">The field that it stands in.</param>
/// <param name="Position">Its place.</param>
internal sealed record NestedObject(string Kind, string? Name, string Path, SourcePosition Position)
{
    public bool IsProfile => Kind == V2PerformanceProfile.KubeKind;

    /// <summary>Kind and name, for the middle of a sentence.</summary>
    public string Called => !string.IsNullOrEmpty(Name) ? $"the {Kind} '{Name}'" : Kind[0] is 'I' ? $"an {Kind}" : $"a {Kind}";
}
