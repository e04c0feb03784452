using System.Collections.Generic;

namespace PaoRender.Build.Tests.Infra;

/// <summary>How a <c>dotnet</c> of the tests runs.</summary>
/// <param name="PackagesFolder">Where NuGet unpacks packages; null for the user's own place.</param>
/// <param name="Server">The name of the build server that does the work; null for a process of its own.</param>
/// <param name="Variables">Environment variables to set besides.</param>
internal sealed record DotnetSettings(
    string? PackagesFolder = null, string? Server = null, IReadOnlyDictionary<string, string>? Variables = null)
{
    public static DotnetSettings Plain { get; } = new();
}
