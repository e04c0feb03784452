#if NET8_0_OR_GREATER
using System;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PaoRender.Manifests;

/// <summary>Gives values to an emitter of the YAML library, in the midst of a document that somebody else writes.</summary>
internal sealed class YamlEventWriter(IEmitter emitter) : ManifestWriter(default)
{
    public override void BeginMapping() =>
        emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Any));

    public override void EndMapping() => emitter.Emit(new MappingEnd());

    public override void BeginSequence() =>
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Any));

    public override void EndSequence() => emitter.Emit(new SequenceEnd());

    public override void Item()
    {
    }

    public override void PlainKey(string key) => Emit(key, ScalarStyle.Plain);

    public override void Key(string key) => String(key);

    public override void Null() => Emit("null", ScalarStyle.Plain);

    public override void Boolean(bool value) => Emit(value ? "true" : "false", ScalarStyle.Plain);

    public override void Integer(long value) => Emit(value.ToString(CultureInfo.InvariantCulture), ScalarStyle.Plain);

    public override void Double(double value) => Emit(PlainNumber.Of(value), ScalarStyle.Plain);

    public override void String(string? value)
    {
        if (value is null) Null();
        else Emit(value, StyleOf(value));
    }

    public override void Scalar(ScalarKind kind, string text)
    {
        if (kind == ScalarKind.String) String(text);
        else Emit(PlainNumber.Of(kind, text), ScalarStyle.Plain);
    }

    /// <summary>The emitter itself leaves a style that cannot carry the text; what a plain text would be read as it does not know.</summary>
    private static ScalarStyle StyleOf(string text)
    {
        if (text.Length == 0 || YamlScalarResolver.IsNotString(text)) return ScalarStyle.DoubleQuoted;
        var traits = TextTraits.Of(text);
        if (traits.PlainAllowed) return ScalarStyle.Plain;
        if (traits.Multiline) return traits.BlockAllowed && IsSimpleBlock(text) ? ScalarStyle.Literal : ScalarStyle.DoubleQuoted;
        return traits.SingleQuotedAllowed ? ScalarStyle.SingleQuoted : ScalarStyle.DoubleQuoted;
    }

    /// <summary>Whether a block needs no mark for its indentation and at most one line break at its end.</summary>
    private static bool IsSimpleBlock(string text) =>
        text[0] is not (' ' or '\n') && text.IndexOfAny(['\r', '\u0085', '\u2028', '\u2029']) < 0
        && !text.EndsWith("\n\n", StringComparison.Ordinal);

    private void Emit(string text, ScalarStyle style) => emitter.Emit(new Scalar(
        AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: style == ScalarStyle.Plain, isQuotedImplicit: style != ScalarStyle.Plain));
}
#endif
