using PaoRender.Diagnostics;

namespace PaoRender.Checks;

/// <summary>Some releases want a default size where pages are listed.</summary>
internal static class DefaultHugePageCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        if (!scope.Traits.HugePagesNeedDefaultSize || scope.Spec.Hugepages is not { DefaultHugepagesSize: null, Pages.Count: > 0 }) return;
        scope.Refuse(
            RenderCodes.BadHugePages,
            $"'spec.hugepages.defaultHugepagesSize' is missing: release {scope.Traits.Release} needs it where pages are listed; "
            + "add it, for example 1G.",
            "spec", "hugepages");
    }
}
