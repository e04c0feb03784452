using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace PaoRender.Mutation;

/// <summary>Compares what a compiled core renders with the approved files.</summary>
internal sealed class SnapshotJudge
{
    private const string Space = "PaoRender.Core.Tests.Snapshots.";
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, Dictionary<string, string>> _approved;

    public SnapshotJudge(string folder) => _approved = Directory.GetDirectories(folder).Order(StringComparer.Ordinal).ToDictionary(
        path => path, path => Directory.GetFiles(path, "*.verified.*").ToDictionary(file => Path.GetFileName(file), File.ReadAllText));

    /// <summary>The first case whose files are not the approved ones; null when nothing differs.</summary>
    public string? FirstDifference(Assembly core)
    {
        Task<string> run = Task.Run(() => _approved.FirstOrDefault(approved => !Same(core, approved.Key, approved.Value)).Key);
        try
        {
            return run.Wait(s_patience) ? Path.GetFileName(run.Result) : "it does not end";
        }
        catch (AggregateException problem)
        {
            return problem.GetBaseException().Message;
        }
    }

    private static bool Same(Assembly core, string folder, Dictionary<string, string> approved)
    {
        object input = Activator.CreateInstance(core.GetType(Space + "SnapshotCase", true)!, Any, null, [folder], null)!;
        var found = (IEnumerable<KeyValuePair<string, string>>)core.GetType(Space + "CaseSnapshot", true)!.GetMethod("Of", Any)!.Invoke(null, [input])!;
        var files = new Dictionary<string, string>(found);
        return files.Count == approved.Count && files.All(file => approved.TryGetValue(file.Key, out string? text) && text == file.Value);
    }
}
