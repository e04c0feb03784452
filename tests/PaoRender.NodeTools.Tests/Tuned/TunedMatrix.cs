using System.Collections.Generic;
using System.Linq;
using PaoRender.NodeTools.Tests.Support;
using PaoRender.Releases;

namespace PaoRender.NodeTools.Tests.Tuned;

/// <summary>Profiles on machines: all settings that the templates ask about, in all combinations.</summary>
internal static class TunedMatrix
{
    private static readonly bool?[] s_realTime = [null, false];
    private static readonly (bool High, bool PerPod)[] s_power = [(false, false), (true, false), (false, true)];
    private static readonly bool[] s_either = [false, true];

    /// <summary>Every combination of hints, frequencies, interrupts and isolation, on every machine.</summary>
    public static IEnumerable<(NodeCase Case, Machine Machine)> Combinations(OperatorRelease release)
    {
        bool[] frequencies = release.IsAtLeast(4, 16) ? s_either : [false];
        foreach (bool? realTime in s_realTime)
        foreach ((bool high, bool perPod) in s_power)
        foreach (bool tuned in frequencies)
        foreach (bool irq in s_either)
        {
            // Interrupts and isolation have nothing to do with each other: opposite settings show both.
            var profile = new ProfileOptions
            {
                RealTime = realTime,
                HighPower = high ? true : null,
                PerPodPower = perPod ? true : null,
                Frequencies = tuned ? (2500000, 2800000) : null,
                IrqBalancingOff = irq ? true : null,
                BalanceIsolated = irq ? null : false,
            };
            var nodeCase = new NodeCase($"hints {realTime} {high} {perPod} {tuned} {irq}", release, profile);
            foreach (Machine machine in Machine.All) yield return (nodeCase, machine);
        }
    }

    /// <summary>The profiles of the other tests that name their CPUs, each on a machine of every vendor.</summary>
    public static IEnumerable<(NodeCase Case, Machine Machine)> Profiles(OperatorRelease release) =>
        Cases.On(release)
            .Where(item => item is { Refused: false, Profile.Isolated: "4-15", Profile.Reserved.Length: > 0 })
            .SelectMany((item, at) => Machine.All.Skip(at % 2).Where((_, index) => index % 2 == 0).Select(machine => (item, machine)));
}
