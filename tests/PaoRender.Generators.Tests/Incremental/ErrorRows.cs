using System.Linq;
using PaoRender.Generators.Tests.Support;

namespace PaoRender.Generators.Tests.Incremental;

/// <summary>Errors that come and are repaired again.</summary>
public class ErrorRows : FiftyFiles
{
    private static readonly SchemaInput s_second = Fifty.Inputs[Fifty.Edited] with { Path = "crds/second.yaml" };

    [Fact]
    public void File_ThatIsNoYaml_LosesItsKindsUntilItIsRepaired()
    {
        Host.Run(Fifty.Edit(("kind: Kind07\n", "kind: [Kind07\n")));

        Expect(KindsOfOneFile("Removed"), NoHints, EditedHints);
        Assert.Equal("CRD1001", Assert.Single(Host.Diagnostics).Id);

        StartFromHere();
        Host.Run([.. Fifty.Inputs]);

        Expect(KindsOfOneFile("New"), EditedHints);
        Assert.Empty(Host.Diagnostics);
    }

    [Fact]
    public void Property_WithAnUnknownType_IsOfAnyTypeUntilItIsRepaired()
    {
        const string FirstModified = "Cached*21 Modified Cached*128";
        StepTable expected = LinesMoved with
        {
            Declarations = "Cached*63 Unchanged Modified Unchanged*7 Cached*378",
            Changes = "Unchanged",
            Kinds = FirstModified,
            SourceInputs = FirstModified,
            FileDiagnostics = OneFileModified,
            SourceOutput = FirstModified,
            FileOutput = OneFileModified,
        };
        Host.Run(Fifty.Edit(("type: integer", "type: integr")));

        Expect(expected, [EditedHints[0]]);
        Assert.Equal("CRD1004", Assert.Single(Host.Diagnostics).Id);

        StartFromHere();
        Host.Run([.. Fifty.Inputs]);

        Expect(expected, [EditedHints[0]]);
        Assert.Empty(Host.Diagnostics);
    }

    [Fact]
    public void Error_ThatMoves_IsReportedAnewAndGeneratesNothing()
    {
        SchemaInput[] wrong = Fifty.Edit(("type: integer", "type: integr"));
        Host.Run(wrong);
        StartFromHere();
        int line = Assert.Single(Host.Diagnostics).Location.GetLineSpan().StartLinePosition.Line;

        wrong[Fifty.Edited] = wrong[Fifty.Edited] with { Text = "# moved\n" + wrong[Fifty.Edited].Text };
        Host.Run(wrong);

        Expect(LinesMoved with { FileDiagnostics = OneFileModified, FileOutput = OneFileModified }, NoHints);
        Assert.Equal(line + 1, Assert.Single(Host.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void Kind_DefinedTwice_IsReportedAndGeneratesNothing()
    {
        Host.Run([.. Fifty.Inputs, s_second]);

        StepTable expected = Nothing with
        {
            Files = "Cached*50 New",
            Parsed = "Cached*50 New",
            Declarations = "Cached*450 New*9",
            Changes = "Modified",
            HasKinds = "Unchanged",
            FileDiagnostics = "Cached*50 New",
            ClashDiagnostics = "Modified",
            FileOutput = "Cached*50 New",
            ClashOutput = "Modified",
        };
        Expect(expected, NoHints);
        Assert.Equal(["CRD1007", "CRD1007", "CRD1007"], Host.Diagnostics.Select(item => item.Id));

        StartFromHere();
        Host.Run([.. Fifty.Inputs]);

        Expect(
            expected with
            {
                Files = "Cached*50 Removed",
                Parsed = "Cached*50 Removed",
                Declarations = "Cached*450 Removed*9",
                FileDiagnostics = "Cached*50 Removed",
                FileOutput = "Cached*50 Removed",
            },
            NoHints);
        Assert.Empty(Host.Diagnostics);
    }

    [Fact]
    public void Kind_DefinedTwice_ComesFromTheSecondWhenTheFirstIsGone()
    {
        Host.Run([.. Fifty.Inputs, s_second]);
        StartFromHere();
        Host.Run([.. Fifty.Inputs.Where((_, number) => number != Fifty.Edited), s_second]);

        const string Kinds = "Cached*21 Removed*3 Cached*126 New*3";
        Expect(
            Nothing with
            {
                Files = "Cached*7 Removed Cached*43",
                Parsed = "Cached*7 Removed Cached*43",
                Declarations = "Cached*63 Removed*9 Cached*387",
                Changes = "Modified",
                Kinds = Kinds,
                HasKinds = "Unchanged",
                SourceInputs = Kinds,
                FileDiagnostics = "Cached*7 Removed Cached*43",
                ClashDiagnostics = "Modified",
                SourceOutput = Kinds,
                FileOutput = "Cached*7 Removed Cached*43",
                ClashOutput = "Modified",
            },
            EditedHints);
        Assert.Empty(Host.Diagnostics);
    }

    private static StepTable KindsOfOneFile(string reason)
    {
        string kinds = $"Cached*21 {reason}*3 Cached*126";
        return LinesMoved with
        {
            Declarations = $"Cached*63 {reason}*9 Cached*378",
            Changes = "Unchanged",
            Kinds = kinds,
            HasKinds = "Unchanged",
            SourceInputs = kinds,
            FileDiagnostics = OneFileModified,
            SourceOutput = kinds,
            FileOutput = OneFileModified,
        };
    }
}
