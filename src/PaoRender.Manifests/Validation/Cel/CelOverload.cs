using System;

namespace PaoRender.Manifests;

/// <summary>Makes functions that take values of certain types and no others.</summary>
internal static class CelOverload
{
    /// <summary>What a function gives that does not take values of the types it was called with.</summary>
    public static readonly object None = new();

    /// <summary>A function of one value.</summary>
    public static CelFunction On<T>(Func<T, object?> function) => values => values[0] is T x ? function(x) : None;

    /// <summary>A function of two values.</summary>
    public static CelFunction On<T, T2>(Func<T, T2, object?> function) =>
        values => values[0] is T x && values[1] is T2 y ? function(x, y) : None;

    /// <summary>A function of three values.</summary>
    public static CelFunction On<T, T2, T3>(Func<T, T2, T3, object?> function) =>
        values => values[0] is T x && values[1] is T2 y && values[2] is T3 z ? function(x, y, z) : None;

    /// <summary>A function of four values.</summary>
    public static CelFunction On<T, T2, T3, T4>(Func<T, T2, T3, T4, object?> function) =>
        values => values[0] is T x && values[1] is T2 y && values[2] is T3 z && values[3] is T4 w ? function(x, y, z, w) : None;
}
