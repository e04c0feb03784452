using System;
using System.Linq;
using PaoRender.Generators.Tests.Support;

namespace PaoRender.Generators.Tests.Incremental;

/// <summary>Edits that change what a schema says: one version of three is generated again, and no other file.</summary>
public class SchemaRows : FiftyFiles
{
    private const string FirstModified = "Cached*21 Modified Cached*128";
    private const string SecondModified = "Cached*22 Modified Cached*127";

    [Fact]
    public void Description_OfOneVersion_GeneratesThatVersionOnly()
    {
        Host.Run(Fifty.Edit(("The v1beta1 state.", "The state wanted.")));

        Expect(LinesMoved with { Kinds = SecondModified, SourceInputs = SecondModified, SourceOutput = SecondModified }, [EditedHints[1]]);
        Assert.Contains("The state wanted.", Host.Sources[EditedHints[1]], StringComparison.Ordinal);
    }

    [Fact]
    public void Bound_OfOneVersion_GeneratesThatVersionOnly()
    {
        Host.Run(Fifty.Edit(("minimum: 1", "minimum: 10")));

        Expect(LinesMoved with { Kinds = FirstModified, SourceInputs = FirstModified, SourceOutput = FirstModified }, [EditedHints[0]]);
        Assert.Contains("Minimum: 10.", Host.Sources[EditedHints[0]], StringComparison.Ordinal);
    }

    [Fact]
    public void Type_OfOneVersion_GeneratesThatVersionAndLooksForClashes()
    {
        Host.Run(Fifty.Edit(("type: integer", "type: boolean")));

        Expect(
            LinesMoved with
            {
                Declarations = "Cached*63 Unchanged Modified Unchanged*7 Cached*378",
                Changes = "Unchanged",
                Kinds = FirstModified,
                SourceInputs = FirstModified,
                ClashDiagnostics = "Unchanged",
                SourceOutput = FirstModified,
            },
            [EditedHints[0]]);
        Assert.Contains("bool Size", Host.Sources[EditedHints[0]], StringComparison.Ordinal);
    }

    [Fact]
    public void Deprecation_OfOneVersion_GeneratesThatVersionOnly()
    {
        Host.Run(Fifty.Edit(("served: true", "served: true\n    deprecated: true")));

        Expect(LinesMoved with { Kinds = FirstModified, SourceInputs = FirstModified, SourceOutput = FirstModified }, [EditedHints[0]]);
        Assert.Contains("Obsolete", Host.Sources[EditedHints[0]], StringComparison.Ordinal);
    }

    [Fact]
    public void LastVersion_Added_GeneratesThatVersionOnly()
    {
        string text = Fifty.Inputs[Fifty.Edited].Text;
        int last = text.LastIndexOf("  - name:", StringComparison.Ordinal);
        Host.Run(Fifty.Edit((text[last..], text[last..] + text[last..].Replace("name: v1\n", "name: v2\n", StringComparison.Ordinal))));

        const string Added = "Cached*24 New Cached*126";
        Expect(
            LinesMoved with
            {
                Declarations = "Cached*63 Unchanged*9 New*3 Cached*378",
                Changes = "Unchanged",
                Kinds = Added,
                SourceInputs = Added,
                SourceOutput = Added,
            },
            [EditedHints[2].Replace("_v1.", "_v2.", StringComparison.Ordinal)]);
    }

    [Fact]
    public void FirstVersion_NoLongerServed_TakesItsFileAwayAndMakesItsSiblingsTheSame()
    {
        string[] siblings = EditedHints[1..];
        string[] texts = [.. siblings.Select(hint => Host.Sources[hint])];
        Host.Run(Fifty.Edit(("served: true", "served: false")));

        // The compiler knows a file's kinds by their number, so those behind it are looked at as others.
        const string Moved = "Cached*21 Modified*2 Removed Cached*126";
        Expect(
            LinesMoved with
            {
                Declarations = "Cached*63 Modified*6 Removed*3 Cached*378",
                Changes = "Unchanged",
                Kinds = Moved,
                SourceInputs = Moved,
                SourceOutput = Moved,
            },
            siblings,
            [EditedHints[0]]);
        Assert.Equal(texts, siblings.Select(hint => Host.Sources[hint]));
    }
}
