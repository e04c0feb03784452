using System.Collections.Generic;
using System.Threading;
using PaoRender.Hardware;
using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>Reads descriptions of machines from disk.</summary>
public static class HardwareFiles
{
    /// <summary>Reads files, and what describes machines below folders.</summary>
    /// <remarks>
    /// Below a folder files that describe no machine are passed over; a folder without any is an error. Of a must-gather tree only the Node
    /// objects and the snapshots of the nodes are looked at.
    /// </remarks>
    /// <param name="elements">Files and folders.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    public static IReadOnlyList<Machine> Read(
        IEnumerable<UserPath> elements, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
    {
        Require.NotNull(elements, nameof(elements));
        Require.NotNull(diagnostics, nameof(diagnostics));
        var walk = new HardwareWalk(diagnostics, cancellationToken);
        foreach (UserPath element in elements) walk.Element(element);
        return walk.Found;
    }
}
