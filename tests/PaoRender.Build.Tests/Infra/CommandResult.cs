namespace PaoRender.Build.Tests.Infra;

/// <summary>What a command gave.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Both of its streams.</param>
/// <param name="LogFile">The file that keeps the output.</param>
internal sealed record CommandResult(int ExitCode, string Output, string LogFile);
