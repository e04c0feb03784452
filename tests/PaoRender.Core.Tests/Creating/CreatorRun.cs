using System.Linq;
using PaoRender.Creating;
using PaoRender.Hardware;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Creating;

/// <summary>Makes profiles of machines without a cluster.</summary>
internal static class CreatorRun
{
    public static CreatorWishes Wishes(int reserved) => new() { ReservedCpus = reserved, RealTimeKernel = false };

    /// <summary>The sets: reserved, isolated, offlined.</summary>
    public static string Sets(MachineShape shape, CreatorWishes wishes)
    {
        CreatedProfile? created = Create(wishes, out string said, shape.Build());
        Assert.True(created is not null, said);
        return $"{created.Profile.Spec!.Cpu!.Reserved} | {created.Profile.Spec.Cpu.Isolated} | {created.Profile.Spec.Cpu.Offlined}";
    }

    /// <summary>What was said; nothing may come out.</summary>
    public static string Refusal(CreatorWishes wishes, params Machine[] machines)
    {
        Assert.Null(Create(wishes, out string said, machines));
        return said;
    }

    public static CreatedProfile? Create(CreatorWishes wishes, out string said, params Machine[] machines)
    {
        var diagnostics = new DiagnosticBag();
        CreatedProfile? created = ProfileCreator.Create(ClusterDump.OfMachines(machines, "here", ["own"]), "worker", wishes, diagnostics);
        said = string.Join('\n', diagnostics.Items.Select(item => item.ToString()));
        return created;
    }
}
