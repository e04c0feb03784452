using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using PaoRender.Manifests;

namespace PaoRender.Build.Tasks;

/// <summary>
/// Which files other projects have written, in the places that a project writes to. What a project has written is in its own lists
/// below <c>obj</c>; a list counts as long as its project file and the written file exist, so a project that is gone blocks nobody.
/// </summary>
internal sealed class OutputClaims : IDisposable
{
    private readonly List<OwnerRecord> _records = [];
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);
    private readonly ProjectPaths _paths;
    private readonly string _projectFile;

    private OutputClaims(ProjectPaths paths, string projectFile)
    {
        _paths = paths;
        _projectFile = paths.RealFile(projectFile);
    }

    /// <summary>Looks the claims of others up and makes those of a project known. Nobody else can until this is disposed of.</summary>
    /// <param name="owner">The project.</param>
    /// <param name="paths">The project's paths.</param>
    /// <param name="writes">Whether the project is going to write anything.</param>
    /// <param name="cancellationToken">Stops waiting for other projects.</param>
    public static OutputClaims Take(OutputOwner owner, ProjectPaths paths, bool writes, CancellationToken cancellationToken)
    {
        var claims = new OutputClaims(paths, owner.ProjectFile);
        try
        {
            // In one order, so that two projects never wait for each other.
            foreach (OwnerPlace place in OwnerPlace.Of(owner, paths))
            {
                if (OwnerRecord.TryOpen(place.Prepare(writes), writes && place.IsOwn, cancellationToken) is not { } record) continue;
                claims._records.Add(record);
                claims.Read(record);
                if (writes && place.IsOwn) claims.Enter(record, owner);
            }

            return claims;
        }
        catch
        {
            claims.Dispose();
            throw;
        }
    }

    /// <summary>Whether no other project has written a file.</summary>
    public bool IsFree(TrackedOutput output) => OwnerOf(output) is null;

    /// <summary>Reports the files that another project has written, one error for each project.</summary>
    /// <returns>Whether there are none.</returns>
    public bool Check(IReadOnlyCollection<TrackedOutput> outputs, DiagnosticBag diagnostics)
    {
        var taken = outputs.Select(output => (Output: output, Owner: OwnerOf(output))).Where(pair => pair.Owner is not null)
            .GroupBy(pair => pair.Owner!, pair => pair.Output).ToList();
        foreach (IGrouping<string, TrackedOutput> one in taken)
        {
            string message = OwnerMessage.Of(_projectFile, one.Key, [.. one]);
            diagnostics.Error(BuildCodes.OwnedByOther, new SourcePosition("", 0, 0), message);
        }

        return taken.Count == 0;
    }

    /// <summary>Lets other projects write.</summary>
    public void Dispose()
    {
        foreach (OwnerRecord record in _records) record.Dispose();
    }

    private string? OwnerOf(TrackedOutput output) =>
        _owners.Count > 0 && _owners.TryGetValue(_paths.RealFile(output.Path), out string? other) ? other : null;

    private void Read(OwnerRecord record)
    {
        foreach (TrackedOutput line in record.Lines)
        {
            string project = line.Name;
            if (project == _projectFile || !IsAlive(line)) continue;
            var theirs = new ProjectPaths(Path.GetDirectoryName(project)!);
            foreach (string path in new TrackingFile(line.Path).Read().Select(output => theirs.RealFile(output.Path)))
            {
                if (File.Exists(path)) _owners[path] = project;
            }
        }
    }

    private void Enter(OwnerRecord record, OutputOwner owner)
    {
        string[] own = [.. owner.Lists.Select(_paths.Full)];
        IEnumerable<TrackedOutput> others = record.Lines.Where(line => IsAlive(line) && !own.Contains(line.Path));
        IEnumerable<TrackedOutput> all = others.Concat(own.Select(list => new TrackedOutput(list, "", "", _projectFile, "")));
        record.Write([.. all.OrderBy(line => line.Path, StringComparer.Ordinal)]);
    }

    private static bool IsAlive(TrackedOutput line) => File.Exists(line.Name) && File.Exists(line.Path);
}
