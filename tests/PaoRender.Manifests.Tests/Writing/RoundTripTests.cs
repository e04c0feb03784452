using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace PaoRender.Manifests.Tests.Writing;

public class RoundTripTests
{
    [Fact]
    public void Writer_OfAnyString_IsReadBackAsTheSameString()
    {
        // Control characters that no manifest can carry, U+0085 (folded on its way through JSON) and lone surrogates aside.
        Gen<string> texts = Gen.Elements("ab: #-?'\"\\\n\t \r|>{}[]&*!%@`0123.~\u2028é中".ToCharArray())
            .ArrayOf().Select(chars => new string(chars));

        Prop.ForAll(texts.ToArbitrary(), text => Read(Write(text)) == text).QuickCheckThrowOnFailure();
    }

    private static string Write(string text)
    {
        var writer = new YamlWriter();
        writer.BeginMapping();
        writer.PlainKey("outer");
        writer.BeginSequence();
        writer.Item();
        writer.String(text);
        writer.EndSequence();
        writer.EndMapping();
        return writer.ToString();
    }

    private static string? Read(string yaml)
    {
        var errors = new DiagnosticBag();
        var root = (ManifestMapping)ManifestText.Read("f", yaml, errors).Single().Root;
        Assert.Empty(errors.Items);
        var scalar = (ManifestScalar)((ManifestSequence)root["outer"]!).Items[0];
        return scalar.Kind == ScalarKind.String ? scalar.Text : null;
    }
}
