#if NET8_0_OR_GREATER
using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace PaoRender.Manifests;

/// <summary>Builds a tree of one value from the tokens of a text that somebody else reads. Its nodes have no place.</summary>
internal static class JsonTokens
{
    public static ManifestNode Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var entries = new List<ManifestEntry>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    string key = reader.GetString()!;
                    reader.Read();
                    entries.Add(new ManifestEntry(key, 0, 0, Read(ref reader)));
                }

                return new ManifestMapping(entries);
            case JsonTokenType.StartArray:
                var items = new List<ManifestNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Read(ref reader));
                return new ManifestSequence(items);
            case JsonTokenType.String:
                return new ManifestScalar(ScalarKind.String, reader.GetString()!);
            case JsonTokenType.Number:
                string number = Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
                return new ManifestScalar(number.AsSpan().ContainsAny('.', 'e', 'E') ? ScalarKind.Float : ScalarKind.Integer, number);
            case JsonTokenType.True or JsonTokenType.False:
                return new ManifestScalar(ScalarKind.Boolean, reader.TokenType == JsonTokenType.True ? "true" : "false");
            default:
                return new ManifestScalar(ScalarKind.Null, "null");
        }
    }
}
#endif
