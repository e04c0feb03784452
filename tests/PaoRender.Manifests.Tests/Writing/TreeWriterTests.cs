using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace PaoRender.Manifests.Tests.Writing;

/// <summary>The tree that is made without text is the one that the text would give.</summary>
public class TreeWriterTests
{
    private const string ValueCharacters = "ab: #-?'\"\\\n\t \r|>{}[]&*!%@`0123.~=<\u0085\u2028\uFEFFé中\uD83D\uDE00";
    private const string KeyCharacters = "ab: #-?'\"\\\n |>{}[]&*!%@`0123.~yn/\u2028é中";

    // Spellings that mean something to YAML, as values and as texts.
    private static readonly string[] s_spellings =
    [
        "0", "-1", "0x1F", "1_000", "010", "0b11", "1.5", "1e3", "1e21", "1e-7", ".5", "-0.0", "5e-324", "1.7976931348623157e+308",
        "9007199254740993",
        "18446744073709551615", "-9223372036854775808", ".inf", "-.Inf", ".nan", "true", "No", "on", "~", "null", "", "2020-01-01", "12:30:45", "<<",
        "=",
    ];

    [Fact]
    public void Tree_OfAnyObject_IsTheOneOfItsText() =>
        Prop.ForAll(Mapping(3).ToArbitrary(), tree => Text(ManifestTree.Of(new Wrapped(tree))) == Text(Parse(tree)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Tree_OfAnyScalar_IsTheOneOfItsText()
    {
        Gen<ManifestNode> list = Scalar().ListOf(40).Select(items => (ManifestNode)new ManifestSequence([.. items]));
        Prop.ForAll(list.ToArbitrary(), tree => Text(ManifestTree.Of(new Wrapped(tree))) == Text(Parse(tree))).QuickCheckThrowOnFailure();
    }

    private static ManifestNode Parse(ManifestNode tree)
    {
        var writer = new YamlWriter();
        tree.WriteTo(writer);
        var problems = new DiagnosticBag();
        IReadOnlyList<ManifestDocument> documents = ManifestText.Read("f", writer.ToString(), problems);
        Assert.Empty(problems.Items);
        return documents.Single().Root;
    }

    /// <summary>A text that tells trees apart, kinds of scalars included.</summary>
    private static string Text(ManifestNode node) => node switch
    {
        ManifestScalar scalar => $"{scalar.Kind}<{scalar.Text}>",
        ManifestSequence sequence => "[" + string.Concat(sequence.Items.Select(Text)) + "]",
        ManifestMapping mapping => "{" + string.Concat(mapping.Entries.Select(entry => $"<{entry.Key}>{Text(entry.Value)}")) + "}",
        _ => "?",
    };

    private static Gen<ManifestNode> Node(int depth) =>
        depth == 0 ? Scalar() : Gen.OneOf(Scalar(), Mapping(depth), Sequence(depth));

    private static Gen<ManifestNode> Sequence(int depth) =>
        Node(depth - 1).ListOf().Select(items => (ManifestNode)new ManifestSequence([.. items]));

    private static Gen<ManifestNode> Mapping(int depth)
    {
        // The reference writes the key << without quotes, which nobody reads back as a key. After a plain key that holds a blank and
        // a star, the YAML library takes no other key.
        Gen<string> keys = Gen.OneOf(
            Text(KeyCharacters).Where(text => !text.Contains(" *", System.StringComparison.Ordinal)),
            Gen.Elements(s_spellings).Where(text => text is not ("" or "<<")));
        Gen<(string Key, ManifestNode Value)> entries = keys.SelectMany(key => Node(depth - 1).Select(value => (key, value)));
        return entries.ListOf().Select(list => (ManifestNode)new ManifestMapping(
            [.. list.GroupBy(entry => entry.Key).Select(group => new ManifestEntry(group.Key, 0, 0, group.First().Value))]));
    }

    private static Gen<ManifestNode> Scalar() => Gen.OneOf(
        Text(ValueCharacters).Select(text => (ManifestNode)new ManifestScalar(ScalarKind.String, text)),
        Gen.Elements(s_spellings).Select(text => (ManifestNode)new ManifestScalar(ScalarKind.String, text)),
        Gen.Elements(s_spellings).Select(Read));

    private static Gen<string> Text(string characters) => Gen.Elements(characters.ToCharArray()).ArrayOf().Select(chars => new string(chars));

    private static ManifestNode Read(string plain) =>
        ((ManifestMapping)ManifestText.Read("f", "a: " + plain + "\n", new DiagnosticBag()).Single().Root)["a"]!;

    private sealed class Wrapped(ManifestNode node) : IManifestValue
    {
        public void WriteTo(ManifestWriter writer) => node.WriteTo(writer);
    }
}
