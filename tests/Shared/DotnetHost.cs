using System;

namespace PaoRender.Tests.Shared;

/// <summary>The <c>dotnet</c> that runs the tests, for tests that start another one.</summary>
internal static class DotnetHost
{
    /// <summary>Its path; it need not be on the PATH of whoever called it. Only its name when nobody says where it is.</summary>
    public static string Path { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";
}
