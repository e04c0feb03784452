using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>Builds the RuntimeClass that pods name to get the low-latency handler.</summary>
internal static class RuntimeClassBuilder
{
    private const string Handler = "high-performance";

    public static V1RuntimeClass Build(ProfileScope scope) => new()
    {
        Metadata = Ownership.Metadata(scope, ObjectNames.RuntimeClass(scope.Name)),
        Handler = Handler,
        Scheduling = new V1RuntimeClassScheduling { NodeSelector = scope.Spec.NodeSelector },
    };
}
