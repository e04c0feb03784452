using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Architecture.Tests;

/// <summary>Which folders of a project use which others.</summary>
internal sealed class FolderGraph
{
    private readonly Dictionary<string, Dictionary<string, string>> _edges = [];

    public FolderGraph(IReadOnlyList<SourceFile> files)
    {
        // A name that several folders declare (a nested Frame, say) tells nothing.
        var owners = files
            .SelectMany(file => file.Declared.Select(name => (Name: name, file.Folder)))
            .GroupBy(type => type.Name)
            .Where(group => group.Select(type => type.Folder).Distinct().Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().Folder);
        foreach (SourceFile file in files)
        {
            foreach (string name in file.Used)
            {
                if (file.Declared.Contains(name) || !owners.TryGetValue(name, out string? owner) || owner == file.Folder) continue;
                if (!_edges.TryGetValue(file.Folder, out Dictionary<string, string>? targets)) _edges[file.Folder] = targets = [];
                targets.TryAdd(owner, $"{file.Path} uses {name} of {owner}");
            }
        }
    }

    /// <summary>How many pairs of folders there are of which one uses the other.</summary>
    public int Uses => _edges.Values.Sum(targets => targets.Count);

    /// <summary>A use on a way that leads back, for each such way between two folders.</summary>
    public IReadOnlyList<string> Circles() =>
    [
        .. from edge in _edges
           from target in edge.Value
           where Reaches(target.Key, edge.Key, [])
           select target.Value,
    ];

    private bool Reaches(string from, string to, HashSet<string> seen) =>
        from == to
        || (seen.Add(from) && _edges.TryGetValue(from, out Dictionary<string, string>? targets) && targets.Keys.Any(next => Reaches(next, to, seen)));
}
