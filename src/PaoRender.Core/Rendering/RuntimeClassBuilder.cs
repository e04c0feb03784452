using PaoRender.Naming;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>Builds the RuntimeClass that pods name to get the low-latency handler.</summary>
internal static class RuntimeClassBuilder
{
    private const string Handler = "high-performance";

    public static V1RuntimeClass Build(ProfileBuild build) => new()
    {
        Metadata = Ownership.Metadata(build, ObjectNames.RuntimeClass(build.Name)),
        Handler = Handler,
        Scheduling = new V1RuntimeClassScheduling { NodeSelector = build.Spec.NodeSelector },
    };
}
