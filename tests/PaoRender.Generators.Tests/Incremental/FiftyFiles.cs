using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PaoRender.Generators.Tests.Support;

namespace PaoRender.Generators.Tests.Incremental;

/// <summary>Rows of the table of what is done again after a change. The fifty files were generated from before.</summary>
public abstract class FiftyFiles
{
    /// <summary>The edited one of fifty values is another one now.</summary>
    private protected const string OneFileModified = "Cached*7 Modified Cached*42";

    /// <summary>The edited one of fifty values was made again and is the same.</summary>
    private protected const string OneFileUnchanged = "Cached*7 Unchanged Cached*42";

    private IReadOnlyDictionary<string, SourceText> _before;

    protected FiftyFiles()
    {
        Host = new GeneratorHost();
        Host.AddCode("class Program { }");
        Host.Run([.. Fifty.Inputs]);
        _before = Host.Texts;
    }

    private protected GeneratorHost Host { get; }

    /// <summary>The row in which nothing is done.</summary>
    private protected static StepTable Nothing { get; } = Whole("Cached");

    /// <summary>
    /// The row of an edit that moves lines: the file is parsed, places are compared, and what is generated has none.
    /// </summary>
    private protected static StepTable LinesMoved { get; } = Nothing with
    {
        Files = OneFileModified,
        Parsed = OneFileModified,
        Declarations = "Cached*63 Unchanged*9 Cached*378",
        FileDiagnostics = OneFileUnchanged,
        ClashDiagnostics = "Unchanged",
    };

    private protected static string[] NoHints { get; } = [];

    private protected static string[] AllHints { get; } = [.. Enumerable.Range(0, Fifty.Count).SelectMany(Fifty.Hints)];

    private protected static string[] EditedHints { get; } = [.. Fifty.Hints(Fifty.Edited)];

    private protected static StepTable Whole(string reason) =>
        StepTable.All(reason, Fifty.Count, Fifty.Count * Fifty.Versions, Fifty.Count * Fifty.Versions * Fifty.Classes);

    /// <summary>Makes the last run the one that the next is compared with.</summary>
    private protected void StartFromHere() => _before = Host.Texts;

    /// <summary>
    /// Expects the reasons of the last run, and which generated files are new or gone; the text of all others must be the
    /// very object that it was.
    /// </summary>
    private protected void Expect(StepTable expected, string[] emitted, string[]? removed = null)
    {
        IReadOnlyDictionary<string, SourceText> now = Host.Texts;
        Assert.Equal(expected, StepTable.Of(Host));
        Assert.Equal(emitted, now.Keys.Where(hint => !_before.TryGetValue(hint, out SourceText? text) || !ReferenceEquals(text, now[hint])));
        Assert.Equal(removed ?? NoHints, _before.Keys.Except(now.Keys));
    }
}
