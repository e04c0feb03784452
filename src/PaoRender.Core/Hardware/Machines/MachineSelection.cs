using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Hardware;

/// <summary>Finds the machines that a profile may be for.</summary>
internal static class MachineSelection
{
    /// <summary>
    /// Nodes by their labels, as the operator does; machines of a pool by its name; all others, because nothing says whose they are.
    /// </summary>
    /// <param name="machines">The machines.</param>
    /// <param name="selector">The profile's node selector; one that is not there selects nothing.</param>
    /// <param name="pool">The name of the profile's pool; empty when unknown.</param>
    public static IReadOnlyList<MachineFacts> Of(
        IEnumerable<MachineFacts> machines, IReadOnlyDictionary<string, string>? selector, string pool) =>
        [.. machines.Where(facts => IsFor(facts.Machine, selector, pool))];

    private static bool IsFor(Machine machine, IReadOnlyDictionary<string, string>? selector, string pool)
    {
        if (machine.Node is { } node)
        {
            return selector is { Count: > 0 }
                && selector.All(label => node.Labels.TryGetValue(label.Key, out string? value) && value == label.Value);
        }

        return machine.Pool is null || pool.Length == 0 || string.Equals(machine.Pool, pool, StringComparison.Ordinal);
    }
}
