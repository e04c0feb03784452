using System;
using System.Text;
using YamlDotNet.Core.Events;
using ScalarStyle = YamlDotNet.Core.ScalarStyle;
using TagName = YamlDotNet.Core.TagName;

namespace PaoRender.Manifests;

/// <summary>What tags make of values, as the reference's YAML library has it.</summary>
internal static class YamlTags
{
    private const string Standard = "tag:yaml.org,2002:";

    /// <summary>Reads a scalar.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="text">Its text, or the JSON spelling of what is not text.</param>
    /// <param name="problem">Why it cannot be read; null when it can.</param>
    public static ScalarKind Resolve(Scalar scalar, out string text, out string? problem)
    {
        problem = null;
        text = scalar.Value;
        if (scalar.Tag.IsEmpty) return scalar.Style == ScalarStyle.Plain ? YamlScalarResolver.Resolve(scalar.Value, out text) : ScalarKind.String;

        // Tags of people's own do not keep a value from being text.
        string tag = ShortOf(scalar.Tag);
        switch (tag)
        {
            case "!!binary":
                if (!TryDecode(scalar.Value, out text)) problem = "the text under the tag !!binary is not valid base64";
                return ScalarKind.String;
            case "!!null" or "!!bool" or "!!int" or "!!float" or "!!timestamp":
                ScalarKind kind = YamlScalarResolver.Resolve(scalar.Value, out text);
                if (!Matches(tag, kind, scalar.Value)) problem = $"'{scalar.Value}' is not a value of the type that its tag {tag} names";
                return kind;
            default:
                return ScalarKind.String;
        }
    }

    /// <summary>Whether a tag of a scalar is one that the reference looks at, or one that says no more than that it is text.</summary>
    /// <param name="tag">The tag as people write it.</param>
    public static bool IsKnown(string tag) =>
        tag is "!" or "!!str" or "!!binary" or "!!null" or "!!bool" or "!!int" or "!!float" or "!!timestamp" or "!!merge";

    /// <summary>Whether a tag says what a mapping (<c>!!map</c>) or a list (<c>!!seq</c>) is anyway.</summary>
    public static bool IsOf(TagName tag, string expected) => tag.IsEmpty || tag.IsNonSpecific || ShortOf(tag) == expected;

    /// <summary>The tag as people write it.</summary>
    public static string ShortOf(TagName tag) => tag.IsNonSpecific ? "!"
        : tag.Value.StartsWith(Standard, StringComparison.Ordinal) ? "!!" + tag.Value.Substring(Standard.Length)
        : tag.Value;

    private static bool Matches(string tag, ScalarKind kind, string value) => tag switch
    {
        "!!null" => kind == ScalarKind.Null,
        "!!bool" => kind == ScalarKind.Boolean,
        "!!int" => kind == ScalarKind.Integer && GoNumber.TryParseInteger(value.Replace("_", ""), out _),
        "!!float" => kind is ScalarKind.Integer or ScalarKind.Float,
        _ => kind == ScalarKind.String && YamlScalarResolver.IsTimestamp(value),
    };

    private static bool TryDecode(string value, out string text)
    {
        text = value;
        if (value.IndexOfAny([' ', '\t']) >= 0) return false;
        try
        {
            // Bytes that are not text become U+FFFD on their way through JSON.
            text = Encoding.UTF8.GetString(Convert.FromBase64String(value));
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
