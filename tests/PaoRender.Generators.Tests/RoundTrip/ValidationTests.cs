using System;
using System.Collections.Generic;
using System.Linq;
using PaoRender.Manifests;

namespace PaoRender.Generators.Tests.RoundTrip;

public class ValidationTests
{
    [Theory]
    [InlineData("name: n2", "word: Ab", "PAO1404", "spec.word")]
    [InlineData("name: n2", "word: a", "PAO1406", "spec.word")]
    [InlineData("name: n2", "word: abcde", "PAO1406", "spec.word")]
    [InlineData("name: n2", "mode: manual", "PAO1403", "spec.mode")]
    [InlineData("name: n2", "low: -1", "PAO1405", "spec.low")]
    [InlineData("name: n2", "low: 101", "PAO1405", "spec.low")]
    [InlineData("name: n2", "step: 0", "PAO1405", "spec.step")]
    [InlineData("name: n2", "step: 1", "PAO1405", "spec.step")]
    [InlineData("name: n2", "step: 0.25", "PAO1405", "spec.step")]
    [InlineData("name: n2", "tags: [a, a]", "PAO1407", "spec.tags[1]")]
    [InlineData("name: n2", "tags: [a, ab, ac, ad]", "PAO1406", "spec.tags")]
    [InlineData("name: n2", "parts: [{name: a}, {name: b}, {name: a}]", "PAO1407", "spec.parts[2]")]
    [InlineData("name: n2", "labels: {}", "PAO1406", "spec.labels")]
    [InlineData("name: n2", "labels: {a: long}", "PAO1406", "spec.labels.a")]
    [InlineData("name: n2", "address: 1.2.3", "PAO1408", "spec.address")]
    [InlineData("name: n2", "since: today", "PAO1408", "spec.since")]
    [InlineData("name: n2", "either: {a: 1, b: 1}", "PAO1409", "spec.either")]
    [InlineData("name: n2", "either: {}", "PAO1409", "spec.either")]
    [InlineData("name: n2", "either: {a: 11}", "PAO1409", "spec.either")]
    [InlineData("name: n2", "any: {}", "PAO1409", "spec.any")]
    [InlineData("name: n2", "owner: {id: a, size: 10}", "PAO1405", "spec.owner.size")]
    [InlineData("name: n2", "keeper: {id: a, size: 10}", "PAO1405", "spec.keeper.size")]
    [InlineData("name: n2", "tags: [b]", "PAO1410", "spec")]
    [InlineData("name: z", "word: ab", "PAO1410", "spec")]
    public void Validate_BrokenRule_IsFoundAtItsPlace(string name, string field, string code, string path)
    {
        ManifestDiagnostic error = Assert.Single(Validate(name, field), item => item.Severity == DiagnosticSeverity.Error);

        Assert.Equal(code, error.Code);
        Assert.Contains($"'{path}'", error.Message, StringComparison.Ordinal);
        Assert.Equal("a.yaml", error.Position.File);
        Assert.Equal(path == "spec" ? 4 : 5, error.Position.Line);
    }

    [Theory]
    [InlineData("word: abc")]
    [InlineData("mode: \"\"")]
    [InlineData("step: 0.3")]
    [InlineData("tags: [a, ab, ac]")]
    [InlineData("parts: [{name: a}, {name: b}]")]
    [InlineData("labels: {a: abc}")]
    [InlineData("address: 10.0.0.1")]
    [InlineData("since: 2026-01-31T12:00:00.123+01:00")]
    [InlineData("either: {a: 1}")]
    [InlineData("any: {a: 1, b: 1}")]
    [InlineData("when: 2s")]
    [InlineData("mail: a@b.example.com")]
    public void Validate_KeptRule_FindsNothing(string field) => Assert.Empty(Errors(field));

    [Theory]
    [InlineData("owner: {size: 1}", "owner.id")]
    [InlineData("owner: {id: null, size: 1}", "owner.id")]
    [InlineData("keeper: {id: a}", "keeper.size")]
    public void Validate_RequiredFieldThatTheTextLacks_IsFound(string field, string missing)
    {
        ManifestDiagnostic error = Assert.Single(Errors(field));

        Assert.Equal($"'spec.{missing}' is required.", error.Message);
        Assert.Equal(5, error.Position.Line);
    }

    [Fact]
    public void Validate_RequiredFieldThatIsEmptyInTheText_IsGiven() =>
        Assert.Empty(Errors("owner: {id: \"\", size: 0}"));

    [Fact]
    public void ToYaml_RequiredFieldWithADefaultThatTheTextLacks_LeavesItToTheServer()
    {
        var ruled = V1Ruled.Parse("a.yaml", "apiVersion: example.com/v1\nkind: Ruled\nspec: {low: 1}\n", new DiagnosticBag());

        Assert.Contains("spec:\n  low: 1\n", ruled.ToYaml(), StringComparison.Ordinal);
        Assert.Equal("n1", V1Ruled.Template("one").Spec.Name);
        Assert.DoesNotContain(ruled.Validate(), item => item.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Validate_NullAmongItems_IsFound() =>
        Assert.Equal(["PAO1402"], Errors("tags: [null]").Select(item => item.Code).Distinct());

    [Fact]
    public void Validate_RequiredFieldSetAfterReading_IsGiven()
    {
        var ruled = V1Ruled.Parse("a.yaml", "apiVersion: example.com/v1\nkind: Ruled\nspec: {owner: {size: 1}}\n", new DiagnosticBag());
        ruled.Spec.Owner!.Id = "a";

        Assert.DoesNotContain(ruled.Validate(), item => item.Code == ValidationCodes.Required);
    }

    [Fact]
    public void Validate_CelRuleWithFieldPathAndMessage_UsesBoth()
    {
        ManifestDiagnostic error = Assert.Single(Errors("low: 3\n  high: 2"));

        Assert.Equal("'spec.low' is invalid: low must not be above high.", error.Message);
        Assert.Equal(5, error.Position.Line);
    }

    [Fact]
    public void Validate_CelRuleWithMessageExpression_EvaluatesIt() =>
        Assert.Contains("first tag is b", Assert.Single(Errors("tags: [b]")).Message, StringComparison.Ordinal);

    [Fact]
    public void Validate_CelRuleThatFails_IsAnError() =>
        Assert.Contains("divides by zero", Assert.Single(Errors("low: 0")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("low: 1", "transition rule")]
    [InlineData("mail: A <a@b>", "format email")]
    [InlineData("odd: a", "escape")]
    public void Validate_RuleThatCannotBeChecked_IsSaidSo(string field, string why)
    {
        IReadOnlyList<ManifestDiagnostic> found = Validate("name: n2", field);

        Assert.Contains(found, item => item.Message.Contains(why, StringComparison.Ordinal));
        Assert.All(found, item => Assert.Equal((ValidationCodes.NotChecked, DiagnosticSeverity.Message), (item.Code, item.Severity)));
    }

    [Fact]
    public void Validate_ObjectMadeInCode_HasPathsWithoutPlaces()
    {
        var ruled = V1Ruled.Template("one");
        ruled.Spec.Word = "1";

        Assert.All(ruled.Validate(), item => Assert.Equal("", item.Position.File));
        Assert.Equal(["PAO1406", "PAO1404", "PAO1411"], ruled.Validate().Select(item => item.Code));
    }

    private static IEnumerable<ManifestDiagnostic> Errors(string field) =>
        Validate("name: n2", field).Where(item => item.Severity == DiagnosticSeverity.Error);

    private static IReadOnlyList<ManifestDiagnostic> Validate(string name, string field)
    {
        var bag = new DiagnosticBag();
        string text = $"apiVersion: example.com/v1\nkind: Ruled\nspec:\n  {name}\n  {field}\n";
        var ruled = V1Ruled.Parse("a.yaml", text, bag);
        Assert.Empty(bag.Items);
        return ruled.Validate();
    }
}
