using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PaoRender.Tests.Shared;

namespace PaoRender.Mutation.Tests.Support;

/// <summary>Compares what a changed renderer renders with what the true one does; the snapshots hold the same bytes.</summary>
internal sealed class OutputJudge
{
    // A mutant may loop for ever, and is noticed then.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, KeyValuePair<string, byte[]>[]> _expected = Directory
        .GetDirectories(Path.Combine(RepositoryPaths.Root, "tests", "PaoRender.Core.Tests", "Snapshots", "Cases"))
        .Order(StringComparer.Ordinal)
        .ToDictionary(folder => folder, folder => MatrixEntry.Of(folder).ToArray());

    /// <summary>The folders of the cases.</summary>
    public IReadOnlyCollection<string> Folders => _expected.Keys;

    /// <summary>Whether some case shows a difference.</summary>
    /// <param name="core">The renderer.</param>
    /// <param name="mutant">The number of the mutant that is alive in it.</param>
    /// <param name="folders">The cases to look at.</param>
    public bool Notices(MutableCore core, int mutant, IEnumerable<string> folders)
    {
        Task<bool> run = Task.Run(() =>
        {
            core.Start(mutant);
            return folders.Any(folder => !IsSame(core, folder));
        });
        try
        {
            return !run.Wait(s_patience) || run.Result;
        }
        catch (AggregateException)
        {
            // A render that throws is noticed by every test.
            return true;
        }
    }

    /// <summary>Whether a case gives what it should.</summary>
    public bool IsSame(MutableCore core, string folder)
    {
        int at = 0;
        KeyValuePair<string, byte[]>[] expected = _expected[folder];
        foreach ((string name, byte[] content) in core.Render(folder))
        {
            if (at == expected.Length || expected[at].Key != name || !content.AsSpan().SequenceEqual(expected[at].Value)) return false;
            at++;
        }

        return at == expected.Length;
    }
}
