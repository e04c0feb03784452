using System.Collections.Generic;
using System.Linq;
using PaoRender.Hardware;

namespace PaoRender.Maps;

/// <summary>Which of the machines that a profile is for is drawn: the first one whose cores are all known.</summary>
/// <param name="Name">The name of the machine.</param>
/// <param name="Places">Its CPUs.</param>
/// <param name="Others">How many machines have other CPUs, or have them elsewhere.</param>
internal sealed record MachinePlaces(string Name, IReadOnlyList<CpuPlace> Places, int Others)
{
    /// <summary>Chooses one; null where of none the cores are known.</summary>
    public static MachinePlaces? Of(IReadOnlyList<MachineFacts> machines)
    {
        MachineFacts? drawn = machines.FirstOrDefault(IsKnown);
        if (drawn is null) return null;
        IReadOnlyList<CpuPlace> places = PlacesOf(drawn.Machine);
        return new MachinePlaces(
            ShownText.Of(drawn.Machine.Name), places, machines.Count(other => !IsKnown(other) || !PlacesOf(other.Machine).SequenceEqual(places)));
    }

    private static bool IsKnown(MachineFacts machine) => machine.Machine.Cpus is { Count: > 0 } cpus && cpus.All(cpu => cpu.Core is not null);

    // Sources leave out what a machine has one of.
    private static IReadOnlyList<CpuPlace> PlacesOf(Machine machine) =>
    [
        .. machine.Cpus!.GroupBy(cpu => (cpu.Socket, cpu.Core)).SelectMany(core => core
            .OrderBy(cpu => cpu.Number)
            .Select((cpu, thread) => new CpuPlace(cpu.Number, cpu.Socket ?? 0, cpu.NumaNode ?? 0, cpu.Core!.Value, thread))),
    ];
}
