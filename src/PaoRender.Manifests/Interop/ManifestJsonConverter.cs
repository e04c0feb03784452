#if NET8_0_OR_GREATER
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PaoRender.Manifests;

/// <summary>Lets System.Text.Json read and write a generated type by its schema. Generated types name it in their attribute.</summary>
/// <remarks>Keys, order, nulls and forms of values are those of the schema; naming policies and ignore conditions do not change them.</remarks>
/// <typeparam name="T">The type.</typeparam>
public sealed class ManifestJsonConverter<T> : JsonConverter<T>
    where T : class, IManifestPart, new()
{
    /// <summary>Reads an object. Keys that the schema does not have pass in silence.</summary>
    /// <exception cref="JsonException">A value has another type than the schema says.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var part = new T();
        var diagnostics = new DiagnosticBag();
        part.ReadFrom(JsonTokens.Read(ref reader), new ManifestReader("", diagnostics));
        return diagnostics.HasErrors ? throw new JsonException(diagnostics.Items[0].Message) : part;
    }

    /// <summary>Writes an object.</summary>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Require.NotNull(value, nameof(value)).WriteTo(new JsonTokenWriter(Require.NotNull(writer, nameof(writer))));
}
#endif
