using PaoRender.Manifests;

namespace PaoRender.Generators.Tests.RoundTrip;

public class PresenceTests
{
    // What a new object writes: the fields that are always written, with the zero value or null.
    private const string Zero = """
        listAlways: []
        listNullable: null
        mapAlways: {}
        numberAlways: 0
        numberNullable: null
        objectAlways: {}
        objectNullable: null
        textAlways: ""
        textNullable: null

        """;

    [Fact]
    public void Part_New_WritesTheAlwaysFields() => Assert.Equal(Zero, Yaml.Write(new Presences()));

    [Fact]
    public void Part_NullEverywhere_WritesTheAlwaysFields() => Assert.Equal(Zero, Yaml.Write(Yaml.Read<Presences>("""
        textAlways: null
        textNullable: null
        textNonEmpty: null
        textNonNull: null
        numberAlways: null
        numberNullable: null
        numberNonEmpty: null
        numberNonNull: null
        flagNonEmpty: null
        listAlways: null
        listNullable: null
        listNonEmpty: null
        listNonNull: null
        mapAlways: null
        mapNonEmpty: null
        objectAlways: null
        objectNullable: null
        objectNonNull: null
        quantity: null
        interval: null
        time: null
        """)));

    [Fact]
    public void Part_EmptyEverywhere_WritesAlwaysAndNonNullFields() => Assert.Equal(
        """
        listAlways: []
        listNonNull: []
        listNullable: []
        mapAlways: {}
        numberAlways: 0
        numberNonNull: 0
        numberNullable: 0
        objectAlways: {}
        objectNonNull: {}
        objectNullable: {}
        textAlways: ""
        textNonNull: ""
        textNullable: ""

        """,
        Yaml.Write(Yaml.Read<Presences>("""
            textAlways: ""
            textNullable: ""
            textNonEmpty: ""
            textNonNull: ""
            numberAlways: 0
            numberNullable: 0
            numberNonEmpty: 0
            numberNonNull: 0
            flagNonEmpty: false
            listAlways: []
            listNullable: []
            listNonEmpty: []
            listNonNull: []
            mapAlways: {}
            mapNonEmpty: {}
            objectAlways: {}
            objectNullable: {}
            objectNonNull: {}
            quantity: 0
            duration: 0s
            """)));

    [Theory]
    [InlineData("textNonEmpty: a\n")]
    [InlineData("numberNonEmpty: 1\n")]
    [InlineData("flagNonEmpty: true\n")]
    [InlineData("listNonEmpty:\n- a\n")]
    [InlineData("mapNonEmpty:\n  a: b\n")]
    [InlineData("objectNonNull:\n  size: 1\n")]
    [InlineData("quantity: 1536Mi\n")]
    [InlineData("quantity: \"12\"\n")]
    [InlineData("duration: 1m30s\n")]
    [InlineData("interval: 5\n")]
    [InlineData("interval: 10s\n")]
    [InlineData("time: \"2026-01-31T12:00:00Z\"\n")]
    public void Field_WithValue_IsWritten(string field) =>
        Assert.Contains("\n" + field, "\n" + Yaml.Write(Yaml.Read<Presences>(field)), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("since: a\n", 4, 14)]
    [InlineData("until: a\n", 4, 20)]
    public void Field_InItsReleases_IsReadAndWritten(string field, int major, int minor)
    {
        var release = SchemaRelease.Of(major, minor);

        Assert.Empty(Yaml.Errors<Presences>(field, release));
        Presences read = Yaml.Read<Presences>(field, options: new ReadOptions { Release = release });
        Assert.Contains(field, Yaml.Write(read, release), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("since: a\n", 4, 13)]
    [InlineData("until: a\n", 4, 21)]
    public void Field_OutsideItsReleases_IsUnknownAndNotWritten(string field, int major, int minor)
    {
        var release = SchemaRelease.Of(major, minor);
        var both = new Presences { Since = "a", Until = "a" };

        Assert.Equal(ReadingCodes.UnknownField, Assert.Single(Yaml.Errors<Presences>(field, release)).Code);
        Assert.DoesNotContain(field, Yaml.Write(both, release), System.StringComparison.Ordinal);
    }

    [Fact]
    public void DurationOrInteger_TextBeforeItsRelease_IsReported()
    {
        Assert.Empty(Yaml.Errors<Presences>("interval: 10s", SchemaRelease.Of(4, 16)));
        Assert.Equal(ReadingCodes.WrongType, Assert.Single(Yaml.Errors<Presences>("interval: 10s", SchemaRelease.Of(4, 15))).Code);
    }

    [Fact]
    public void Key_InOtherCase_IsFoundWhereTheReaderAllowsIt()
    {
        Assert.Empty(Yaml.Errors<Presences>("TEXTALWAYS: a", ignoreCase: true));
        Assert.Equal(ReadingCodes.UnknownField, Assert.Single(Yaml.Errors<Presences>("TEXTALWAYS: a")).Code);
    }

    [Fact]
    public void Key_UnknownToATolerantPart_PassesInSilence()
    {
        Assert.Empty(Yaml.Errors<Tolerant>("other: 1\nknown: a"));
        Assert.Equal("known: a\n", Yaml.Write(Yaml.Read<Tolerant>("other: 1\nknown: a")));
    }
}
