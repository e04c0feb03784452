using System.Collections.Generic;
using System.Threading;
using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>Reads the input of a render from disk.</summary>
public static class InputFiles
{
    /// <summary>Reads files and folders in the given order; folders with all that is below them.</summary>
    /// <remarks>
    /// A folder's entries are visited in byte order of their names, a folder among them at its place. The reference reads
    /// every file; in strict mode hidden entries and files that are neither YAML nor JSON by their name are passed over,
    /// and a file that several elements lead to is read once.
    /// </remarks>
    /// <param name="elements">Files and folders.</param>
    /// <param name="strictness">Whether to read what a person means or all that the reference reads.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <param name="ignored">
    /// Patterns of files and folders in those folders that are not read: of names (<c>*.bak.yaml</c>), or with a slash of paths below
    /// the folder (<c>old/**</c>). One that matches nothing is a warning.
    /// </param>
    /// <param name="cancellationToken">Stops between two files.</param>
    public static InputSet Read(
        IEnumerable<UserPath> elements,
        Strictness strictness,
        DiagnosticBag diagnostics,
        IEnumerable<string>? ignored = null,
        CancellationToken cancellationToken = default)
    {
        Require.NotNull(elements, nameof(elements));
        Require.NotNull(diagnostics, nameof(diagnostics));
        var walk = new InputWalk(strictness, diagnostics, new IgnorePatterns(ignored ?? []), cancellationToken);
        foreach (UserPath element in elements) walk.Element(element);
        walk.ReportIdlePatterns();
        return walk.Found;
    }

    /// <summary>Reads files that were already selected, such as the items of a build; a folder among them is an error.</summary>
    /// <param name="files">Files; each is read, whatever its name.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    public static InputSet ReadListed(
        IEnumerable<UserPath> files, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
    {
        Require.NotNull(files, nameof(files));
        Require.NotNull(diagnostics, nameof(diagnostics));
        var walk = new InputWalk(Strictness.Strict, diagnostics, new IgnorePatterns([]), cancellationToken);
        foreach (UserPath file in files) walk.Listed(file);
        return walk.Found;
    }
}
