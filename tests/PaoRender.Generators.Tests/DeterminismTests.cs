using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using PaoRender.Generators.Tests.Support;

namespace PaoRender.Generators.Tests;

/// <summary>What is generated depends on the schemas alone.</summary>
public class DeterminismTests
{
    private static readonly SchemaInput[] s_inputs = [.. CorpusFiles.All];

    private static readonly IReadOnlyDictionary<string, string> s_sources = new GeneratorHost().Run(s_inputs).Sources;

    [Fact]
    public void Run_Again_GivesTheSameFiles() => Assert.Equal(s_sources, new GeneratorHost().Run(s_inputs).Sources);

    [Fact]
    public void Run_InAnotherCulture_GivesTheSameFiles()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Odd();
            Assert.Equal("~1;5", (-1.5).ToString("0.0", CultureInfo.CurrentCulture));
            Assert.Equal(s_sources, new GeneratorHost().Run(s_inputs).Sources);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Run_OnFilesWithWindowsLineEnds_GivesTheSameFiles() => Assert.Equal(
        s_sources,
        new GeneratorHost().Run(
            [.. s_inputs.Select(input => input with { Text = input.Text.Replace("\n", "\r\n", StringComparison.Ordinal) })]).Sources);

    [Fact]
    public void Run_OnFilesInAnotherOrderAndPlace_GivesTheSameFiles() => Assert.Equal(
        s_sources.Order(ByKey),
        new GeneratorHost().Run([.. s_inputs.Reverse().Select(input => input with { Path = "/elsewhere/" + input.Path })]).Sources.Order(ByKey));

    [Fact]
    public void HintNames_Always_AreUniqueWhateverTheCaseAndPlainFileNames()
    {
        Assert.True(s_sources.Count >= s_inputs.Length);
        Assert.Equal(s_sources.Count, s_sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(s_sources.Keys, hint => Assert.Matches(new Regex(@"^[A-Za-z0-9_.-]+\.g\.cs$"), hint));
    }

    [Fact]
    public void HintNames_OfKindsThatDifferInCaseOnly_AreReported()
    {
        GeneratorHost host = new GeneratorHost().Run(
            new SchemaInput("a.yaml", SchemaTexts.Definition("Thing", "a: {type: string}")),
            new SchemaInput("b.yaml", SchemaTexts.Definition("THING", "a: {type: string}")));

        Assert.Equal("CRD1007", Assert.Single(host.Diagnostics).Id);
        Assert.Single(host.Sources);
    }

    private static Comparer<KeyValuePair<string, string>> ByKey { get; } =
        Comparer<KeyValuePair<string, string>>.Create((left, right) => string.CompareOrdinal(left.Key, right.Key));

    /// <summary>A culture whose numbers nobody could read back.</summary>
    private static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.PositiveSign = "^";
        culture.NumberFormat.NumberDecimalSeparator = ";";
        culture.NumberFormat.NumberGroupSeparator = ":";
        return culture;
    }
}
