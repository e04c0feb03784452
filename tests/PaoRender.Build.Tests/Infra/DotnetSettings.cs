namespace PaoRender.Build.Tests.Infra;

/// <summary>How a <c>dotnet</c> of the tests runs.</summary>
/// <param name="PackagesFolder">Where NuGet unpacks packages; null for the user's own place.</param>
/// <param name="Server">The name of the build server that does the work; null for a process of its own.</param>
internal sealed record DotnetSettings(string? PackagesFolder = null, string? Server = null)
{
    public static DotnetSettings Plain { get; } = new();
}
