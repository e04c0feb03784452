namespace PaoRender.Files;

/// <summary>A file that is no manifest.</summary>
/// <param name="Path">Where it goes.</param>
/// <param name="Content">The bytes.</param>
#pragma warning disable CA1819 // The bytes go from the writer to the disk once; a copy would only cost.
public sealed record ReportFile(UserPath Path, byte[] Content);
#pragma warning restore CA1819
