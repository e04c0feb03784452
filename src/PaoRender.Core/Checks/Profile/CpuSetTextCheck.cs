using PaoRender.Cpus;
using PaoRender.Decisions;
using PaoRender.Diagnostics;
using PaoRender.Releases;

namespace PaoRender.Checks;

/// <summary>CPU sets that cannot be read.</summary>
internal static class CpuSetTextCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        foreach (CpuSetField field in scope.Profile.Cpus.Fields)
        {
            if (field.Problem is null || !(field.IsTooHigh || IsRead(scope, field.Name))) continue;
            scope.Refuse(
                RenderCodes.BadCpuSet,
                $"'spec.cpu.{field.Name}' cannot be '{field.Text}': {field.Problem}.{Advice(field)}",
                "spec", "cpu", field.Name);
        }
    }

    // A number that is too high is written as numbers are.
    private static string Advice(CpuSetField field)
    {
        if (CpuSetRepair.Suggest(field.Text!) is { } meant) return $" Write {meant}.";
        return field.IsTooHigh ? "" : " Write numbers and ranges with commas between, such as 0-3,8.";
    }

    /// <summary>Whether the release reads the field. What it does not read it passes on as text, whatever that is.</summary>
    private static bool IsRead(ProfileCheckScope scope, string field)
    {
        if (scope.Cluster.Request.Strictness == Strictness.Strict) return true;
        ReleaseTraits traits = scope.Traits;
        return field switch
        {
            "isolated" => traits.CanonicalTunedCpus,
            "reserved" => traits.CanonicalTunedCpus || scope.Spec.Net?.UserLevelNetworking == true,
            "shared" => scope.Profile.MixedCpus || (traits.OvsDpdk && !string.IsNullOrEmpty(scope.Profile.Cpu.OvsDpdk)),
            _ => true,
        };
    }
}
