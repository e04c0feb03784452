using PaoRender.Naming;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>Builds the Node configuration that keeps a cluster on cgroup v1, for the releases that insist on it.</summary>
internal static class CgroupNodeBuilder
{
    public static V1Node Build(ProfileBuild build) => new()
    {
        Metadata = Ownership.Metadata(build, ObjectNames.Node),
        Spec = new V1NodeSpec { CgroupMode = "v1" },
    };
}
