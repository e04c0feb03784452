using System;
using System.IO;
using System.Linq;
using System.Text;
using PaoRender.Files;
using PaoRender.Manifests;

namespace PaoRender.Build.Tasks;

/// <summary>The page of the build's report, and the file that remembers where the last build put it.</summary>
internal sealed class ReportPage(ProjectPaths paths, string trackingFile)
{
    private const string FileName = "cpu-map.html";

    private readonly string _trackingPath = paths.Full(trackingFile);

    /// <summary>Writes the page and removes that of the last build where it was another file.</summary>
    /// <param name="folder">The folder of the report, as the project says it; empty where none is wanted.</param>
    /// <param name="html">Makes the page.</param>
    /// <param name="inputs">The input of this build.</param>
    /// <param name="diagnostics">Where errors go.</param>
    public void Write(string folder, Func<string> html, InputSet inputs, DiagnosticBag diagnostics)
    {
        var tracking = new TrackingFile(_trackingPath);
        string[] earlier = [.. tracking.Read().Select(output => output.Path)];
        string? file = folder.Length == 0 ? null : Path.Combine(folder, FileName);
        if (file is not null)
        {
            var report = new ReportFile(paths.Shown(file), Encoding.UTF8.GetBytes(html()));
            if (!ReportOutput.Write([report], inputs, diagnostics)) return;
            tracking.Write([new TrackedOutput(file, "", "", "", "")]);
        }

        string? real = file is null ? null : RealPath(file);
        foreach (string old in earlier.Where(old => RealPath(old) != real)) File.Delete(paths.Full(old));
        if (file is null) File.Delete(_trackingPath);
    }

    // The last build may have known the same folder by another path.
    private string RealPath(string file)
    {
        string full = paths.Full(file);
        return Path.Combine(OutputFolder.RealPath(Path.GetDirectoryName(full)!), Path.GetFileName(full));
    }
}
