using System;

namespace PaoRender.Manifests;

/// <summary>An expression of the Common Expression Language gave no value.</summary>
/// <param name="message">Why.</param>
/// <param name="isUnsupported">Whether it is this implementation that gave up, and not the expression that failed.</param>
#pragma warning disable CA1032 // Nobody outside creates it.
internal sealed class CelException(string message, bool isUnsupported) : Exception(message)
#pragma warning restore CA1032
{
    public bool IsUnsupported { get; } = isUnsupported;

    public static CelException Unsupported(string what) => new(what, isUnsupported: true);

    public static CelException Failed(string what) => new(what, isUnsupported: false);
}
