namespace PaoRender.Generators;

/// <summary>How the Kubernetes API names a kind.</summary>
/// <param name="Group">The API group; empty for Kubernetes' own first kinds.</param>
/// <param name="Version">The version in the group.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Plural">The kind's name in paths of the API.</param>
/// <param name="Warning">What to tell who uses a deprecated version; null for the others.</param>
internal sealed record KubernetesSpec(string Group, string Version, string Kind, string Plural, string? Warning = null)
{
    /// <summary>The <c>apiVersion</c> of its manifests.</summary>
    public string ApiVersion => Group.Length == 0 ? Version : Group + "/" + Version;
}
