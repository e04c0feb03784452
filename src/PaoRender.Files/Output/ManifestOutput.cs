using System.Threading;
using PaoRender.Manifests;

namespace PaoRender.Files;

/// <summary>Writes rendered manifests to a folder.</summary>
public static class ManifestOutput
{
    /// <summary>Writes all files or, when anything fails, none: the folder is then as it was.</summary>
    /// <remarks>
    /// Files that have their content already are not touched, files of earlier runs that are no longer rendered are removed.
    /// Nothing but manifests stays in the folder, because installers read every file of it.
    /// </remarks>
    /// <param name="request">What to write, where, and what may be removed there.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <param name="cancellationToken">Stops before the first file gets its name, not later.</param>
    /// <returns>What was done; null when there was an error.</returns>
    public static OutputReport? Write(
        OutputRequest request, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
    {
        Require.NotNull(request, nameof(request));
        Require.NotNull(diagnostics, nameof(diagnostics));
        return new OutputRun(request, diagnostics, OutputDisk.Real, cancellationToken).Execute();
    }
}
