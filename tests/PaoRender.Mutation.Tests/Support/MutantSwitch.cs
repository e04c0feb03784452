using System;

namespace PaoRender.Mutation.Tests.Support;

/// <summary>Chooses, in a renderer that holds many mutants, the one that is alive on a thread, and keeps which literals were needed.</summary>
public static class MutantSwitch
{
    [ThreadStatic]
    private static int s_alive;

    [ThreadStatic]
    private static bool[]? s_needed;

    /// <summary>Makes a mutant the one that is alive on this thread.</summary>
    /// <param name="mutant">Its number.</param>
    /// <param name="needed">Gets true at the number of each literal that is needed from now on.</param>
    public static void Start(int mutant, bool[]? needed)
    {
        // Zero is what a thread has that was never told anything.
        s_alive = mutant + 1;
        s_needed = needed;
    }

    /// <summary>Stands where the literal stood.</summary>
    public static T Pick<T>(int mutant, T original, T changed)
    {
        if (s_needed is { } needed) needed[mutant] = true;
        return s_alive == mutant + 1 ? changed : original;
    }
}
