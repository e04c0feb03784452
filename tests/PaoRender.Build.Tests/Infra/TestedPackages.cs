using System;
using System.Globalization;

namespace PaoRender.Build.Tests.Infra;

/// <summary>What is packed for the tests, and as which version: all that they know about it.</summary>
internal static class TestedPackages
{
    /// <summary>The projects below src; each gives the package of its name.</summary>
    public static string[] Names { get; } =
        ["PaoRender.Build", "PaoRender.Sdk", "PaoRender.Manifests", "PaoRender.Generators", "PaoRender.Templates"];

    /// <summary>A version that no cache on this machine can know, so what is tested is what was packed.</summary>
    public static string Version { get; } = "0.1.0-test." + DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
}
