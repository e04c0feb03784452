using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Files;
using PaoRender.Manifests;

namespace PaoRender.Build.Tasks;

/// <summary>What a build writes besides manifests, and the file that remembers where the last build put it.</summary>
internal sealed class SideFiles(ProjectPaths paths, string trackingFile)
{
    private readonly string _trackingPath = paths.Full(trackingFile);
    private readonly List<TrackedOutput> _outputs = [];
    private readonly List<ReportFile> _files = [];

    /// <summary>All that is wanted.</summary>
    public IReadOnlyList<TrackedOutput> Outputs => _outputs;

    /// <summary>Wants a file.</summary>
    /// <param name="path">Its path as the project says it.</param>
    /// <param name="kind">What it is: <c>report</c> or <c>index</c>. The targets read it.</param>
    /// <param name="content">The bytes.</param>
    public void Add(string path, string kind, byte[] content)
    {
        _outputs.Add(new TrackedOutput(path, "", kind, "", ""));
        _files.Add(new ReportFile(paths.Shown(path), content));
    }

    /// <summary>Wants a file that was written already.</summary>
    public void Keep(TrackedOutput output) => _outputs.Add(output);

    /// <summary>Reports what forbids to write them.</summary>
    public bool Check(InputSet inputs, DiagnosticBag diagnostics) => ReportOutput.Check(_files, inputs, diagnostics);

    /// <summary>Writes them, and removes those of the last build that were other files.</summary>
    public void Write(InputSet inputs, OutputClaims claims, DiagnosticBag diagnostics)
    {
        if (!ReportOutput.Write(_files, inputs, diagnostics)) return;
        var tracking = new TrackingFile(_trackingPath);
        string[] earlier = [.. tracking.Read().Where(claims.IsFree).Select(output => output.Path)];
        HashSet<string> current = [.. _outputs.Select(output => paths.RealFile(output.Path))];
        if (_outputs.Count > 0) tracking.Write(_outputs);
        else Remove(_trackingPath);
        foreach (string old in earlier.Where(old => !current.Contains(paths.RealFile(old)))) Remove(paths.Full(old));
    }

    private static void Remove(string file)
    {
        if (File.Exists(file)) File.Delete(file);
    }
}
