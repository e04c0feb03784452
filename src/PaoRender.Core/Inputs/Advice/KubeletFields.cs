using PaoRender.Manifests;
using PaoRender.Schemas;

namespace PaoRender.Inputs;

/// <summary>How the configuration of a kubelet is read to find the fields that it does not have.</summary>
internal static class KubeletFields
{
    private const string Version = "v1beta1";

    /// <summary>Keys match in any case, as the kubelet takes them, and for others there is advice.</summary>
    public static ReadOptions Options(SchemaRelease release) => new()
    {
        IgnoreCase = true,
        Release = release,
        UnknownFields = DiagnosticSeverity.Warning,
        FieldAdvice = new FieldAdvice(nameof(KubeletConfiguration), Version, release).Of,
    };
}
