#if NET8_0_OR_GREATER
using System.Text.Json;

namespace PaoRender.Manifests;

/// <summary>Gives values to a writer of System.Text.Json, in the midst of a text that somebody else writes.</summary>
internal sealed class JsonTokenWriter(Utf8JsonWriter writer) : ManifestWriter(default)
{
    public override void BeginMapping() => writer.WriteStartObject();

    public override void EndMapping() => writer.WriteEndObject();

    public override void BeginSequence() => writer.WriteStartArray();

    public override void EndSequence() => writer.WriteEndArray();

    public override void Item()
    {
    }

    public override void PlainKey(string key) => writer.WritePropertyName(key);

    public override void Key(string key) => writer.WritePropertyName(key);

    public override void Null() => writer.WriteNullValue();

    public override void Boolean(bool value) => writer.WriteBooleanValue(value);

    public override void Integer(long value) => writer.WriteNumberValue(value);

    public override void Double(double value) => writer.WriteRawValue(GoNumber.ToJson(value));

    public override void String(string? value) => writer.WriteStringValue(value);

    public override void Scalar(ScalarKind kind, string text)
    {
        if (kind == ScalarKind.String) writer.WriteStringValue(text);
        else writer.WriteRawValue(text);
    }
}
#endif
