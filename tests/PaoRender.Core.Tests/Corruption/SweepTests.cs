using System.Collections.Generic;
using System.Linq;
using PaoRender.Diagnostics;
using PaoRender.Manifests;
using Xunit.Abstractions;

namespace PaoRender.Core.Tests.Corruption;

/// <summary>A value of the wrong type is one fault: whoever looks at the field takes it for unknown, and not for absent.</summary>
public class SweepTests(ITestOutputHelper output)
{
    // Every fifth wrong type beside every fault: enough of all kinds, and quick.
    private const int Stride = 5;

    private static readonly HashSet<string> s_before = [.. SweepInput.Check(SweepInput.Documents).Select(Text)];

    [Fact]
    public void Input_IsGood()
    {
        IReadOnlyList<ManifestDiagnostic> found = SweepInput.Check(SweepInput.Documents);
        foreach (ManifestDiagnostic item in found) output.WriteLine(item.ToString());
        Assert.DoesNotContain(found, item => item.Severity == DiagnosticSeverity.Error);
    }

    // Any text or number is right there, or a render takes the value as it is and a cluster reads it.
    private static readonly string[] s_free =
    [
        "maxUnavailable", "/platformSpec", "/platformStatus", "/logSizeMax", "/overlaySize",

        // Nobody here looks at these fields of a Node.
        "/spec/podCIDR", "/spec/providerID", "/spec/unschedulable", "/spec/taints/[0]", "/status/capacity/",
    ];

    // Where a null leaves out two things that are needed each, there are two faults.
    private static readonly string[] s_two =
    [
        "PerformanceProfile/spec = null", "MachineConfigPool/metadata = null",
    ];

    [Fact]
    public void WrongType_IsReportedOnce()
    {
        var wrong = new List<string>();
        foreach (Spoiling spoiling in Spoiling.All())
        {
            // A null is as good as nothing, so what follows from nothing is said beside it; that there is a null is a remark on that.
            bool isNull = spoiling.Value == "null";
            ManifestDiagnostic[] found = [.. Found(spoiling).Where(item => !isNull || item.Code != RenderCodes.EmptyField)];
            bool isRight = isNull ? found.Length <= 1 : found.Length == 1;
            bool isFree = found.Length == 0 && s_free.Any(spoiling.Path.Contains);
            if (!isRight && !isFree && !s_two.Contains(spoiling.ToString())) wrong.Add($"{spoiling}: {string.Join(" | ", found.Select(Text))}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    /// <summary>No fault hides another in another field.</summary>
    [Fact]
    public void SecondFault_IsReportedBesideTheFirst()
    {
        var wrong = new List<string>();
        Spoiling[] firsts = [.. SecondFaults.All];
        Spoiling[] seconds = [.. firsts, .. Spoiling.All().Where((_, index) => index % Stride == 0)];
        var alone = seconds.Distinct().ToDictionary(one => one, one => Found(one).Select(Text).ToArray());
        foreach (Spoiling first in firsts)
        {
            Assert.True(alone[first].Length > 0, first + " is no fault");
            foreach (Spoiling second in seconds.Where(second => second.IsApartFrom(first) && !SecondFaults.IsOneCause(first, second)))
            {
                HashSet<string> both = [.. Found(first, second).Select(Text)];
                string[] hidden = [.. alone[first].Concat(alone[second]).Where(item => !both.Contains(item))];
                if (hidden.Length > 0) wrong.Add($"{first} and {second}: {string.Join(" | ", hidden)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static IEnumerable<ManifestDiagnostic> Found(params Spoiling[] all) =>
        SweepInput.Check(Spoiling.Apply(all)).Where(item => !s_before.Contains(Text(item)));

    private static string Text(ManifestDiagnostic item) => $"{item.Position.File} {item.Code} {item.Message}";
}
