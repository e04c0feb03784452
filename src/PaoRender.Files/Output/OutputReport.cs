using System.Collections.Generic;

namespace PaoRender.Files;

/// <summary>What writing did, as file names.</summary>
/// <param name="Written">Files that are new or have new content.</param>
/// <param name="Unchanged">Files that already had their content and were not touched.</param>
/// <param name="Removed">Files of earlier runs that are gone now.</param>
public sealed record OutputReport(
    IReadOnlyList<string> Written, IReadOnlyList<string> Unchanged, IReadOnlyList<string> Removed);
