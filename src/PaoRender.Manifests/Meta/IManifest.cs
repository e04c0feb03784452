namespace PaoRender.Manifests;

/// <summary>A whole Kubernetes object. Generated kinds implement it.</summary>
public interface IManifest : IManifestObject
{
    /// <summary>API group and version, such as <c>performance.openshift.io/v2</c>.</summary>
    string ApiVersion { get; }

    /// <summary>The kind, such as <c>PerformanceProfile</c>.</summary>
    string Kind { get; }

    /// <summary>Name, labels and the rest of the object's metadata.</summary>
    ObjectMeta Metadata { get; set; }
}
