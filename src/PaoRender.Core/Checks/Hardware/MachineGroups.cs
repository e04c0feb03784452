using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Hardware;
using PaoRender.Values;

namespace PaoRender.Checks;

/// <summary>Puts together the machines of which the same is to be said: a rack of them is one finding.</summary>
internal static class MachineGroups
{
    private const int MostNames = 3;

    /// <summary>What is found on the machines, each finding with their names, in the order of the machines.</summary>
    /// <param name="machines">The machines.</param>
    /// <param name="find">What is found on one; equal findings go together.</param>
    public static IEnumerable<(T Found, string Machines)> Of<T>(IEnumerable<MachineFacts> machines, Func<MachineFacts, IEnumerable<T>> find) =>
        machines.SelectMany(facts => find(facts).Select(found => (Found: found, facts.Machine)))
            .GroupBy(pair => pair.Found)
            .Select(group => (group.Key, Names([.. group.Select(pair => pair.Machine)])));

    /// <summary>The names of machines: <c>node 'a'</c>, <c>machine 'a' (a.json)</c>, <c>machines 'a', 'b', 'c' and 5 more</c>.</summary>
    public static string Names(IReadOnlyList<Machine> machines)
    {
        if (machines.Count == 1)
            return machines[0].Node is null ? $"machine '{machines[0].Name}' ({machines[0].Position.File})" : $"node '{machines[0].Name}'";
        string more = machines.Count > MostNames ? $" and {Invariant.Text(machines.Count - MostNames)} more" : "";
        return $"machines {string.Join(", ", machines.Take(MostNames).Select(machine => $"'{machine.Name}'"))}{more}";
    }
}
