using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;
using Xunit.Abstractions;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>A value of the wrong type is one fault: whoever looks at the field takes it for unknown, and not for absent.</summary>
public class SweepTests(ITestOutputHelper output)
{
    private static readonly HashSet<string> s_before = [.. SweepInput.Check(SweepInput.Documents).Select(Text)];

    [Fact]
    public void Input_IsGood()
    {
        IReadOnlyList<ManifestDiagnostic> found = SweepInput.Check(SweepInput.Documents);
        foreach (ManifestDiagnostic item in found) output.WriteLine(item.ToString());
        Assert.DoesNotContain(found, item => item.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void WrongType_IsReportedOnce()
    {
        var wrong = new List<string>();
        foreach (Spoiling spoiling in Spoiling.All())
        {
            ManifestDiagnostic[] found = [.. Found(spoiling)];
            bool isRight = spoiling.Value == "null" ? found.Length <= 1 : found.Length == 1;
            if (!isRight) wrong.Add($"{spoiling}: {string.Join(" | ", found.Select(Text))}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static IEnumerable<ManifestDiagnostic> Found(params Spoiling[] all) =>
        SweepInput.Check(Spoiling.Apply(all)).Where(item => !s_before.Contains(Text(item)));

    private static string Text(ManifestDiagnostic item) => $"{item.Position.File} {item.Code} {item.Message}";
}
