using System;

namespace PaoRender.NodeTools.Tests.Support;

/// <summary>Says which assets a test class judges, so that the mutation check knows what to run for a broken line.</summary>
/// <param name="assets">Paths in the bundle, or beginnings of paths that end in a slash.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class GuardsAttribute(params string[] assets) : Attribute
{
    /// <summary>Paths in the bundle, or beginnings of paths that end in a slash.</summary>
    public string[] Assets { get; } = assets;

    /// <summary>Slow classes come after all others.</summary>
    public bool Slow { get; init; }

    public bool Covers(string asset) =>
        Array.Exists(Assets, item => item == asset || (item.EndsWith('/') && asset.StartsWith(item, StringComparison.Ordinal)));
}
