using PaoRender.Profiles;
using PaoRender.Schemas;

namespace PaoRender.Rendering;

/// <summary>Builds the Node configuration that keeps a cluster on cgroup v1, for the releases that insist on it.</summary>
internal static class CgroupNodeBuilder
{
    /// <summary>Whether the profile gets one. The controller lets an annotation prevent it; the render command does not look.</summary>
    public static bool Applies(ProfileScope scope) =>
        scope.Traits.ForcesCgroupV1
        && !(scope.Render.Request.Follows(ControllerParts.CgroupAnnotation) && scope.Input.Annotation(Annotations.IgnoreCgroupsVersion) == "true");

    public static V1Node Build(ProfileScope scope) => new()
    {
        Metadata = Ownership.Metadata(scope, "cluster"),
        Spec = new V1NodeSpec { CgroupMode = "v1" },
    };
}
