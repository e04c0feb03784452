using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace PaoRender.Build.Tasks;

/// <summary>What a build remembers of one site, in files below <c>obj</c>.</summary>
internal sealed class SiteFiles(string folder, string site)
{
    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The manifests that were written.</summary>
    public string Outputs => Path.Combine(folder, site + ".outputs.txt");

    /// <summary>The report.</summary>
    public string Side => Path.Combine(folder, site + ".side.txt");

    /// <summary>The warnings.</summary>
    public string Warnings => Path.Combine(folder, site + ".warnings.txt");

    private string Inputs => Path.Combine(folder, site + ".inputs.txt");

    private string Rows => Path.Combine(folder, site + ".index.txt");

    /// <summary>Whether the last render succeeded with the same input, and what it wrote is as it was left.</summary>
    public bool IsCurrent(string inputs, ProjectPaths paths)
    {
        if (!File.Exists(Inputs) || File.ReadAllText(Inputs) != inputs) return false;
        DateTime rendered = File.GetLastWriteTimeUtc(Inputs);
        return Written().Select(output => paths.Full(output.Path)).All(path => File.Exists(path) && File.GetLastWriteTimeUtc(path) <= rendered);
    }

    /// <summary>Remembers a render that succeeded. To be called after its files were written.</summary>
    public void Keep(string inputs, IReadOnlyList<string> rows)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Rows, rows, s_encoding);
        File.WriteAllText(Inputs, inputs, s_encoding);
    }

    /// <summary>Forgets the last render, but not what it wrote.</summary>
    public void Forget()
    {
        if (File.Exists(Inputs)) File.Delete(Inputs);
    }

    /// <summary>All files that the last render wrote.</summary>
    public IEnumerable<TrackedOutput> Written() => new TrackingFile(Outputs).Read().Concat(new TrackingFile(Side).Read());

    /// <summary>The rows of the index.</summary>
    public IEnumerable<string> IndexRows() => File.Exists(Rows) ? File.ReadAllLines(Rows, s_encoding) : [];
}
