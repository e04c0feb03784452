using PaoRender.Fuzzing.Targets;
using PaoRender.Manifests;

namespace PaoRender.Fuzzing.Tests;

/// <summary>A promise that is broken is seen.</summary>
public class PromiseTests
{
    private const string Text = "a: 1\r\nb: 2\rc: 3\n";

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 1)]
    [InlineData(3, 5)]
    [InlineData(4, 1)]
    [InlineData(0, 0)]
    public void PlaceInside_IsFine(int line, int column) => Promise.Holds([At(line, column, "fine")], "f", Text);

    [Theory]
    [InlineData(1, 6)]
    [InlineData(1, 0)]
    [InlineData(5, 1)]
    [InlineData(-1, 1)]
    public void PlaceOutside_IsSeen(int line, int column) =>
        Assert.Throws<BrokenPromiseException>(() => Promise.Holds([At(line, column, "fine")], "f", Text));

    [Fact]
    public void ControlCharacter_IsSeen() => Assert.Throws<BrokenPromiseException>(() => Promise.Holds([At(1, 1, "a\u001b[0m")], "f", Text));

    [Fact]
    public void WrongOrder_IsSeen() =>
        Assert.Throws<BrokenPromiseException>(() => Promise.Holds([At(2, 1, "second"), At(1, 1, "first")], "f", Text));

    [Fact]
    public void ReportWithoutEnd_IsSeen() =>
        Assert.Throws<BrokenPromiseException>(() => Promise.Holds([At(1, 1, new string('x', 1_000_001))], "f", Text));

    [Fact]
    public void AnotherResult_IsSeen() => Assert.Throws<BrokenPromiseException>(() => Promise.IsSame("a", "b"));

    private static ManifestDiagnostic At(int line, int column, string message) =>
        new("PAO1001", DiagnosticSeverity.Error, message, new SourcePosition("f", line, column));
}
