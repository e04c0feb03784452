using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>Reads what was collected from a cluster: files, folders of files, must-gather trees.</summary>
public static class ClusterStateFiles
{
    // Enough to see that the folder is another one; a collection may have a hundred thousand.
    private const int MostLookedAt = 1000;

    /// <summary>Reads the files that can hold wanted objects.</summary>
    /// <remarks>
    /// Collections are large and hold files that nobody could parse, so a file counts only when a wanted name stands in it,
    /// and in a must-gather tree only where the wanted kinds are kept.
    /// </remarks>
    /// <param name="elements">Files and folders.</param>
    /// <param name="names">Names of the wanted objects.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    public static IReadOnlyList<InputFile> Read(
        IEnumerable<UserPath> elements,
        IReadOnlyCollection<string> names,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken = default)
    {
        Require.NotNull(names, nameof(names));
        return Read(elements, text => names.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0), diagnostics, cancellationToken);
    }

    /// <summary>Reads all the files, whatever they hold, to say what there is instead of the wanted objects.</summary>
    /// <param name="elements">Files and folders.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    public static IReadOnlyList<InputFile> ReadAll(
        IEnumerable<UserPath> elements, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
    {
        int count = 0;
        return Read(elements, _ => count++ < MostLookedAt, diagnostics, cancellationToken);
    }

    private static IReadOnlyList<InputFile> Read(
        IEnumerable<UserPath> elements, Func<string, bool> isWanted, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        Require.NotNull(elements, nameof(elements));
        Require.NotNull(diagnostics, nameof(diagnostics));
        var walk = new StateWalk(isWanted, diagnostics, cancellationToken);
        foreach (UserPath element in elements) walk.Element(element);
        return walk.Found;
    }
}
