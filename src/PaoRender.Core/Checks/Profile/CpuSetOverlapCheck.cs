using System.Collections.Generic;
using PaoRender.Cpus;
using PaoRender.Diagnostics;
using PaoRender.Rendering;

namespace PaoRender.Profiles;

/// <summary>Checks of a profile's CPU sets against each other, which the operator makes when a profile reaches a cluster.</summary>
internal static class CpuSetChecks
{
    public static void Run(ProfileScope scope)
    {
        if (scope.Render.Request.Strictness == Strictness.Reference) return;
        ProfileCpus cpus = scope.Cpus;
        RequireCpus(scope, "reserved", cpus.Reserved);
        RequireCpus(scope, "isolated", cpus.Isolated);

        var sets = new List<(string Field, CpuSet Set)>();
        foreach ((string field, CpuSet? set) in new[]
        {
            ("reserved", cpus.Reserved), ("isolated", cpus.Isolated), ("offlined", cpus.Offlined),
            ("shared", cpus.Shared), ("ovsDpdk", cpus.OvsDpdk),
        })
        {
            if (set is not null) sets.Add((field, set));
        }

        for (int i = 0; i < sets.Count; i++)
        {
            for (int j = i + 1; j < sets.Count; j++) RequireDisjoint(scope, sets[i], sets[j]);
        }
    }

    private static void RequireCpus(ProfileScope scope, string field, CpuSet? set)
    {
        if (set is not { IsEmpty: true }) return;
        scope.Diagnostics.Error(
            RenderCodes.BadCpuSet, scope.Input.At("spec", "cpu", field), $"'spec.cpu.{field}' is empty; name at least one CPU.");
    }

    private static void RequireDisjoint(ProfileScope scope, (string Field, CpuSet Set) one, (string Field, CpuSet Set) other)
    {
        CpuSet common = one.Set.Intersect(other.Set);
        if (common.IsEmpty) return;
        scope.Diagnostics.Error(
            RenderCodes.BadCpuSet,
            scope.Input.At("spec", "cpu", other.Field),
            $"'spec.cpu.{one.Field}' and 'spec.cpu.{other.Field}' both hold the CPUs {common}; give each CPU to one set only.");
    }
}
