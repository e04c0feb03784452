#if NET8_0_OR_GREATER
using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PaoRender.Manifests;

/// <summary>Reads and writes a value that is one text to serialisers of other libraries.</summary>
internal abstract class TextValueJson<T> : JsonConverter<T>
    where T : struct
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => Parse(reader.GetString()!, isText: true),
        JsonTokenType.Number => Parse(System.Text.Encoding.UTF8.GetString(reader.ValueSpan), isText: false),
        _ => throw new JsonException(),
    };

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (IsText(value)) writer.WriteStringValue(value.ToString());
        else writer.WriteRawValue(value.ToString()!);
    }

    /// <summary>Reads the next scalar of a YAML text.</summary>
    public T Read(IParser parser)
    {
        Scalar scalar = parser.Consume<Scalar>();
        return Parse(scalar.Value, scalar.Style != ScalarStyle.Plain);
    }

    /// <summary>Writes the value as a scalar of a YAML text.</summary>
    public void Write(IEmitter emitter, T value) => emitter.Emit(new Scalar(
        AnchorName.Empty, TagName.Empty, value.ToString()!, IsText(value) ? ScalarStyle.DoubleQuoted : ScalarStyle.Plain, true, true));

    protected abstract T Parse(string text, bool isText);

    protected virtual bool IsText(T value) => true;
}
#endif
