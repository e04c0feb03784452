namespace PaoRender.Generators;

/// <summary>How the Kubernetes API names a kind.</summary>
internal sealed record KubernetesSpec(string Group, string Version, string Kind, string Plural)
{
    /// <summary>The <c>apiVersion</c> of its manifests.</summary>
    public string ApiVersion => Group.Length == 0 ? Version : Group + "/" + Version;
}
