using PaoRender.Generators.Tests.Support;

namespace PaoRender.Generators.Tests.Incremental;

/// <summary>Edits of a schema file that say nothing new.</summary>
public class TextRows : FiftyFiles
{
    [Theory]
    [InlineData("# It is made for a test.", "# It is made for many tests.")]
    [InlineData("# It is made for a test.\n", "")]
    [InlineData("kind: Kind07\n", "kind: Kind07 # its name\n")]
    [InlineData("spec:\n", "\nspec:\n\n")]
    [InlineData("type: integer", "type:   integer   ")]
    [InlineData("type: integer", "type: 'integer'")]
    [InlineData("kind: Kind07\n", "kind: \"Kind07\"\n")]
    [InlineData("description: The v1beta1 state.", "description: >-\n                The v1beta1\n                state.")]
    [InlineData("{type: string, enum: [a, b]}", "{\"type\": \"string\", \"enum\": [\"a\", \"b\"]}")]
    [InlineData("plural: kind07s", "plural: kind07s\n    singular: kind07")]
    public void Edit_ThatMovesText_ParsesThatFileAndGeneratesNothing(string old, string text)
    {
        Host.Run(Fifty.Edit((old, text)));

        Expect(LinesMoved, NoHints);
    }

    [Theory]
    [InlineData("# It is made for a test.", "# It was made for a test")]
    [InlineData("# The definition 07.\n# It is made for a test.\n", "# It is made for a test.\n# The definition 07.\n")]
    public void Edit_ThatMovesNothing_EndsAtTheParsedFile(string old, string text)
    {
        Host.Run(Fifty.Edit((old, text)));

        Expect(Nothing with { Files = OneFileModified, Parsed = OneFileUnchanged }, NoHints);
    }

    [Fact]
    public void EditAndBack_Always_GeneratesNothing()
    {
        Host.Run(Fifty.Edit(("# It is made", "# It was made")));
        Host.Run([.. Fifty.Inputs]);

        Expect(LinesMoved, NoHints);
    }
}
