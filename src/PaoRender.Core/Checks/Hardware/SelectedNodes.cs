using System.Collections.Generic;
using System.Linq;
using PaoRender.Hardware;

namespace PaoRender.Checks;

/// <summary>The nodes of a profile of which a cluster reports something, in reading order.</summary>
internal static class SelectedNodes
{
    public static IReadOnlyList<Machine> Of(ProfileCheckScope scope) =>
        [.. scope.Profile.Machines.Select(facts => facts.Machine).Where(machine => machine.Node is { HasStatus: true })];
}
