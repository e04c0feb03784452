using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PaoRender.Cli.Tests.Support;
using PaoRender.Tests.Shared;

namespace PaoRender.Cli.Tests.Validation;

/// <summary>Rows of inputs that break one rule each: severity, place, and that the repaired twin is clean.</summary>
public sealed class ValidationRowTests : IDisposable
{
    private readonly TemporaryFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [SkippableFact]
    public void Rows_AreJudgedRightly()
    {
        string? rules = RepositoryPaths.Conformance is { } conformance ? Path.Combine(conformance, "..", "validation", "rules") : null;
        Skip.If(!Directory.Exists(rules), "The rows (shared/validation beside the repository) are not here.");
        Dictionary<string, string> open = ReasonedList.Read(
            Path.Combine(RepositoryPaths.Root, "tests", "PaoRender.Cli.Tests", "Validation", "open-rows.txt"));
        ValidationRow[] rows =
            [.. Directory.GetDirectories(Path.GetFullPath(rules!)).Order(StringComparer.Ordinal).Select(folder => new ValidationRow(folder))];
        Assert.True(rows.Length > 200);
        var problems = rows.Select(row => (row.Name, Problem: row.Problem(_scratch))).Where(row => row.Problem is not null).ToList();
        string[] unexplained = [.. problems.Where(row => !open.ContainsKey(row.Name)).Select(row => $"{row.Name}: {row.Problem}")];
        Assert.True(unexplained.Length == 0, $"{unexplained.Length} rows do not hold:\n" + string.Join("\n", unexplained));
        string[] stale = [.. open.Keys.Where(name => problems.TrueForAll(row => row.Name != name))];
        Assert.True(stale.Length == 0, "These rows hold now and can leave the list: " + string.Join(", ", stale));
    }
}
