using System;
using System.Collections.Generic;
using PaoRender.Manifests;
using PaoRender.Severities;

namespace PaoRender.Files;

/// <summary>What to write, where, and what may be removed there.</summary>
public sealed class OutputRequest
{
    /// <summary>The output folder; it is made when it does not exist.</summary>
    public required UserPath Folder { get; init; }

    /// <summary>The files to write.</summary>
    public required IReadOnlyList<RenderedManifest> Manifests { get; init; }

    /// <summary>The input of this run: none of it is removed, and none of it is replaced by another object.</summary>
    public InputSet Inputs { get; init; } = InputSet.Empty;

    /// <summary>
    /// Names that an earlier run wrote to this folder; those that are not written now are removed. When it is null, files
    /// that can only be output for a profile that is gone are removed.
    /// </summary>
    public IReadOnlyCollection<string>? PreviouslyWritten { get; init; }

    /// <summary>What configuration files make of warnings and messages about the output; an error stops the run before anything is written.</summary>
    public SeveritySettings Severities { get; init; } = SeveritySettings.None;

    /// <summary>Makes of a finding what the caller takes it for; it is asked after the configuration files.</summary>
    public Func<ManifestDiagnostic, ManifestDiagnostic> Judge { get; init; } = static found => found;

    /// <summary>A finding as severe as files and caller have it; null where nobody is to hear of it.</summary>
    internal ManifestDiagnostic? Weigh(ManifestDiagnostic found) => Severities.Apply(found) is { } weighed ? Judge(weighed) : null;
}
