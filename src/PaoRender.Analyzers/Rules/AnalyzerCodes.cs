namespace PaoRender.Analyzers;

/// <summary>Codes of the diagnostics that only the analyzer can give; docs/diagnostics.md has a line for each.</summary>
internal static class AnalyzerCodes
{
    /// <summary>The analyzer itself failed.</summary>
    public const string NotChecked = "PAO3101";
}
