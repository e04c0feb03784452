using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Generators.Tests.Support;

namespace PaoRender.Generators.Tests.Incremental;

/// <summary>Files that come, go and move.</summary>
public class FileRows : FiftyFiles
{
    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(50)]
    public void File_Added_GeneratesItsKindsOnly(int place)
    {
        Host.Run([.. Fifty.Inputs.Take(place), Fifty.Input(50), .. Fifty.Inputs.Skip(place)]);

        Expect(
            Nothing with
            {
                Files = "Cached*50 New",
                Parsed = "Cached*50 New",
                Declarations = "Cached*450 New*9",
                Changes = "Unchanged",
                Kinds = "Cached*150 New*3",
                HasKinds = "Unchanged",
                SourceInputs = "Cached*150 New*3",
                FileDiagnostics = "Cached*50 New",
                ClashDiagnostics = "Unchanged",
                SourceOutput = "Cached*150 New*3",
                FileOutput = "Cached*50 New",
            },
            [.. Fifty.Hints(50)]);
    }

    [Fact]
    public void File_Removed_TakesItsKindsAway()
    {
        Host.Run([.. Fifty.Inputs.Where((_, number) => number != Fifty.Edited)]);

        Expect(
            Nothing with
            {
                Files = "Cached*7 Removed Cached*42",
                Parsed = "Cached*7 Removed Cached*42",
                Declarations = "Cached*63 Removed*9 Cached*378",
                Changes = "Unchanged",
                Kinds = "Cached*21 Removed*3 Cached*126",
                HasKinds = "Unchanged",
                SourceInputs = "Cached*21 Removed*3 Cached*126",
                FileDiagnostics = "Cached*7 Removed Cached*42",
                ClashDiagnostics = "Unchanged",
                SourceOutput = "Cached*21 Removed*3 Cached*126",
                FileOutput = "Cached*7 Removed Cached*42",
            },
            NoHints,
            EditedHints);
    }

    [Fact]
    public void File_Renamed_IsParsedAndGeneratesNothing()
    {
        SchemaInput[] inputs = [.. Fifty.Inputs];
        inputs[Fifty.Edited] = inputs[Fifty.Edited] with { Path = "crds/kind07-renamed.yaml" };
        Host.Run(inputs);

        Expect(LinesMoved with { Declarations = "Cached*63 Modified*9 Cached*378", Changes = "Unchanged" }, NoHints);
    }

    [Fact]
    public void File_RenamedToAnotherPlace_MakesTheSameTexts()
    {
        IReadOnlyDictionary<string, string> texts = Host.Sources;
        Host.Run([.. Fifty.Inputs.Skip(1), Fifty.Inputs[0] with { Path = "crds/z.yaml" }]);

        // The compiler knows files by their number: with as many as before, all that moved up are taken for edited ones.
        Expect(
            Nothing with
            {
                Files = "Modified*50",
                Parsed = "Modified*50",
                Declarations = "Modified*450",
                Changes = "Unchanged",
                Kinds = "Modified*150",
                SourceInputs = "Modified*150",
                FileDiagnostics = "Unchanged*50",
                ClashDiagnostics = "Unchanged",
                SourceOutput = "Modified*150",
            },
            [.. AllHints.Skip(Fifty.Versions), .. AllHints.Take(Fifty.Versions)]);
        Assert.Equal(texts, Host.Sources);
    }

    [Fact]
    public void Files_InAnotherOrder_AreKnownAgain()
    {
        Host.Run([.. Fifty.Inputs.Reverse()]);

        Expect(Nothing, NoHints);
    }

    [Fact]
    public void Files_AllHandedOverAnew_AreNotParsed()
    {
        // As a compiler server does with each build.
        Host.ChangeNamespaces();
        Host.Run([.. Fifty.Inputs.Select(input => input with { Metadata = new(input.Metadata) })]);

        Expect(Nothing, NoHints);
    }

    [Fact]
    public void Namespace_OfOneFile_GeneratesItsKindsOnly()
    {
        Host.ChangeNamespaces((Fifty.Inputs[Fifty.Edited].Path, "Other"));
        Host.Run([.. Fifty.Inputs]);

        const string ItsKinds = "Cached*21 Modified*3 Cached*126";
        Expect(
            LinesMoved with
            {
                Declarations = "Cached*63 Modified*9 Cached*378",
                Changes = "Unchanged",
                Kinds = ItsKinds,
                SourceInputs = ItsKinds,
                SourceOutput = ItsKinds,
            },
            [.. EditedHints.Select(hint => hint.Replace("Sample.", "Other.", StringComparison.Ordinal))],
            EditedHints);
    }

    [Fact]
    public void File_ThatIsNoSchema_ChangesNothing()
    {
        SchemaInput other = new SchemaInput("notes.yaml", "a: 1\n").With("SourceItemGroup", "AdditionalFiles");
        Host.Run([.. Fifty.Inputs, other]);
        Expect(Nothing, NoHints);

        Host.Run([.. Fifty.Inputs, other with { Text = "a: 2\n" }]);
        Expect(Nothing, NoHints);

        Host.Run([.. Fifty.Inputs]);
        Expect(Nothing, NoHints);
    }
}
