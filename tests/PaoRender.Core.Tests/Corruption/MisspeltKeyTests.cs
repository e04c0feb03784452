using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>A misspelt key is one fault: the field that was meant is not missing besides.</summary>
public class MisspeltKeyTests
{
    private static readonly HashSet<string> s_before = [.. SweepInput.Check(SweepInput.Documents).Select(Text)];

    // A node may have any resource.
    private static readonly string[] s_free = ["/status/capacity/"];

    [Fact]
    public void MisspeltKey_IsReportedOnce()
    {
        var wrong = new List<string>();
        foreach (Misspelling misspelling in Misspelling.All())
        {
            ManifestDiagnostic[] found = [.. SweepInput.Check(misspelling.Apply()).Where(item => !s_before.Contains(Text(item)))];
            bool isFree = found.Length == 0 && s_free.Any(misspelling.Path.Contains);
            if (found.Length != 1 && !isFree) wrong.Add($"{misspelling}: {string.Join(" | ", found.Select(Text))}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static string Text(ManifestDiagnostic item) => $"{item.Position.File} {item.Code} {item.Severity} {item.Message}";
}
