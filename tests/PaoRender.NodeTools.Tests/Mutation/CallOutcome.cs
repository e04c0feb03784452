namespace PaoRender.NodeTools.Tests.Mutation;

/// <summary>How a test call ended.</summary>
/// <param name="Failed">Whether the test failed.</param>
/// <param name="SkipReason">Why it was skipped; null when it ran.</param>
internal readonly record struct CallOutcome(bool Failed, string? SkipReason = null);
