using System;
using System.Globalization;
using PaoRender.Manifests;

namespace PaoRender.Generators.Tests.Support;

/// <summary>Makes scalars of the types that schemas have, in the form in which they are written.</summary>
internal sealed class RandomScalars(Random random, RandomTexts texts)
{
    private static readonly string[] s_numbers =
        ["0", "1", "-1", "0.5", "-0.1", "100", "1e+21", "1.5e+30", "1e-07", "123456789.125", "5e-324", "1.7976931348623157e+308", "9007199254740993"];

    private static readonly string[] s_quantities =
        ["0", "1", "-1", "100m", "1500m", "1k", "1Ki", "1536Mi", "12Gi", "0.5Gi", "1e3", "12E", "1n", "999999999999", "0.1", "5Ti", "1.5", "3e-3"];

    public ManifestScalar Text() => Text(texts.Text());

    public static ManifestScalar Text(string text) => new(ScalarKind.String, text);

    public static ManifestScalar Null() => new(ScalarKind.Null, "null");

    public ManifestScalar Boolean() => new(ScalarKind.Boolean, random.Next(2) == 0 ? "true" : "false");

    /// <summary>A whole number; its bounds and zero come up often.</summary>
    public ManifestScalar Integer(long least, long most) => new(ScalarKind.Integer, (random.Next(5) switch
    {
        0 => 0,
        1 => least,
        2 => most,
        _ => random.NextInt64(least, most),
    }).ToString(CultureInfo.InvariantCulture));

    public ManifestScalar Integer(string? format) => format switch
    {
        "int32" => Integer(int.MinValue, int.MaxValue),
        "uint32" => Integer(uint.MinValue, uint.MaxValue),
        _ => Integer(long.MinValue, long.MaxValue),
    };

    /// <summary>A number of any size.</summary>
    public ManifestScalar Number()
    {
        double value = random.Next(2) == 0
            ? double.Parse(s_numbers[random.Next(s_numbers.Length)], CultureInfo.InvariantCulture)
            : BitConverter.Int64BitsToDouble(random.NextInt64(0x0010000000000000, 0x7FE0000000000000));
        // A number without a fraction is a whole number to the reader, so the reader says what it is.
        var writer = new YamlWriter();
        writer.Double(value);
        return (ManifestScalar)Assert.Single(ManifestText.Read("a.yaml", writer.ToString(), new DiagnosticBag())).Root;
    }

    public ManifestScalar IntOrString() => random.Next(2) == 0 ? Integer("int64") : Text();

    public ManifestScalar Quantity() => Text(Manifests.Quantity.Parse(s_quantities[random.Next(s_quantities.Length)]).ToString());

    public ManifestScalar Duration() => Text(new GoDuration(random.Next(4) switch
    {
        0 => 0,
        1 => random.Next(1_000_000),
        2 => random.NextInt64(0, 1_000_000) * 1_000_000_000,
        _ => random.NextInt64(long.MinValue + 1, long.MaxValue),
    }).ToString());

    public ManifestScalar Time() => Text(
        DateTimeOffset.FromUnixTimeSeconds(random.NextInt64(0, 4_000_000_000))
            .UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
}
