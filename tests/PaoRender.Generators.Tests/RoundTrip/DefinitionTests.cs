using System;
using PaoRender.Manifests;

namespace PaoRender.Generators.Tests.RoundTrip;

public class DefinitionTests
{
    private const string Head = "apiVersion: example.com/v1\nkind: Foreign\nmetadata:\n  name: a\nspec:\n";
    private const string Tail = "  must: x\n  mustOrNull: null\n";

    [Theory]
    [InlineData("  may: 0\n")]
    [InlineData("  mayOrNull: null\n")]
    [InlineData("  mayOrNull: 7\n")]
    [InlineData("  mode: \"\"\n")]
    [InlineData("  mode: not listed\n")]
    [InlineData("  amount: 9007199254740993\n")]
    [InlineData("  amount: 1.50Gi\n")]
    [InlineData("  certificate: YWI=\n")]
    [InlineData("  holes:\n  - 1\n  - null\n  - 3\n")]
    [InlineData("  holesByName:\n    a: null\n    b: \"\"\n")]
    [InlineData("  embedded:\n    apiVersion: v1\n    data:\n      a: b\n    kind: ConfigMap\n    metadata:\n      extra: 1\n      name: x\n")]
    public void Field_Read_IsWrittenAsItWas(string field) => ComesBack(field);

    [Theory]
    [InlineData("  open:\n  - a: 1\n    b: x\n    c:\n      deep:\n      - null\n    d: z\n    e: \"1\"\n")]
    [InlineData("  openByName:\n    one:\n      two:\n      - b: x\n        zz: true\n")]
    public void UnknownKey_WhereTheSchemaAllowsIt_KeepsItsValueAndPlace(string field) => ComesBack(field);

    [Fact]
    public void UnknownKey_AtTheRoot_IsKept() =>
        Assert.Equal(Head + Tail + "status:\n  ready: true\n", RoundTrip(Head + Tail + "status: {ready: true}\n"));

    [Fact]
    public void ExtensionData_MadeInCode_IsWrittenInOrder()
    {
        var item = new V1ForeignSpecOpen
        {
            B = "1",
            ExtensionData = new() { ["c"] = new ManifestScalar(ScalarKind.Integer, "5"), ["b"] = null, ["a"] = null },
        };

        Assert.Equal("a: null\nb: \"1\"\nc: 5\n", Yaml.Write(item));
    }

    [Fact]
    public void Presence_FourCases_AreToldApart()
    {
        var spec = new V1ForeignSpec { Must = "x" };
        Assert.Equal("must: x\nmustOrNull: null\n", Yaml.Write(spec));

        spec.MayOrNullIsNull = true;
        Assert.Equal("mayOrNull: null\nmust: x\nmustOrNull: null\n", Yaml.Write(spec));

        spec.MayOrNull = 1;
        Assert.Equal("mayOrNull: 1\nmust: x\nmustOrNull: null\n", Yaml.Write(spec));
    }

    [Fact]
    public void EnumValues_OddOnes_HaveReadableNames() => Assert.Equal(
        ("", "auto", "*"), (V1ForeignSpec.ModeValues.Empty, V1ForeignSpec.ModeValues.Auto, V1ForeignSpec.ModeValues.Star));

    [Fact]
    public void Formats_TypedValues_AreReadAndWritten()
    {
        var time = new DateTimeOffset(2026, 1, 31, 12, 0, 0, 500, TimeSpan.FromHours(1));
        var spec = new V1ForeignSpec { Since = time, Certificate = new byte[] { 97, 98 }, Amount = "500Mi" };

        string text = Yaml.Write(spec);
        Assert.Contains("since: \"2026-01-31T11:00:00.5Z\"\n", text, StringComparison.Ordinal);
        Assert.Contains("certificate: YWI=\n", text, StringComparison.Ordinal);
        V1ForeignSpec read = Yaml.Read<V1ForeignSpec>(text);
        Assert.True(read.Since!.Value.TryGetValue(out DateTimeOffset back) && back == time);
        Assert.True(read.Certificate!.Value.TryGetBytes(out byte[] bytes) && bytes.Length == 2);
        Assert.True(read.Amount!.Value.TryGetQuantity(out Quantity quantity));
        Assert.Equal(Quantity.Parse("500Mi"), quantity);
        Assert.False(new Timestamp("yesterday").TryGetValue(out _));
        Assert.False(new Base64Text("a").TryGetBytes(out _));
        Assert.False(new IntOrString("10%").TryGetQuantity(out _));
    }

    [Fact]
    public void SubSchemas_EqualOnes_AreOneClassOfAShortName()
    {
        var pair = new V1ForeignPair { A = "x" };

        Assert.Same(pair, new V1ForeignSpecLeft { Pair = pair }.Pair);
        Assert.Same(pair, new V1ForeignSpecRight { Pair = pair }.Pair);
        // Two equal lists of one object under different keys keep the first path's name.
        Assert.NotNull(new V1ForeignSpec { OpenByName = new() { ["a"] = new() { ["b"] = [new V1ForeignSpecOpen()] } } }.OpenByName);
    }

    private static void ComesBack(string field)
    {
        bool after = string.CompareOrdinal(field.Trim(), "must") > 0;
        string written = Head + (after ? Tail + field : field + Tail);
        Assert.Equal(written, RoundTrip(written));
    }

    private static string RoundTrip(string text) => Yaml.Write(Yaml.Read<V1Foreign>(text));
}
