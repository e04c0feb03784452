using System.Linq;
using PaoRender.Cpus;
using PaoRender.Decisions;
using PaoRender.Diagnostics;

namespace PaoRender.Checks;

/// <summary>A CPU is in one set only, and neither the system nor the workload is without CPUs.</summary>
internal static class CpuSetOverlapCheck
{
    public static void Run(ProfileCheckScope scope)
    {
        CpuSetField[] fields = [.. scope.Profile.Cpus.Fields.Where(field => field.Set is not null)];
        foreach (CpuSetField field in fields.Where(field => field.Name is "reserved" or "isolated" && field.Set!.IsEmpty))
        {
            scope.Refuse(
                RenderCodes.BadCpuSet, $"'spec.cpu.{field.Name}' is empty; name at least one CPU.", "spec", "cpu", field.Name);
        }

        for (int i = 0; i < fields.Length; i++)
        {
            for (int j = i + 1; j < fields.Length; j++) RequireDisjoint(scope, fields[i], fields[j]);
        }
    }

    private static void RequireDisjoint(ProfileCheckScope scope, CpuSetField one, CpuSetField other)
    {
        CpuSet common = one.Set!.Intersect(other.Set!);
        if (common.IsEmpty) return;
        string which = common.Count == 1 ? $"CPU {common}" : $"the CPUs {common}";
        scope.Refuse(
            RenderCodes.BadCpuSet,
            $"'spec.cpu.{one.Name}' and 'spec.cpu.{other.Name}' both hold {which}; give each CPU to one set only.",
            "spec", "cpu", other.Name);
    }
}
