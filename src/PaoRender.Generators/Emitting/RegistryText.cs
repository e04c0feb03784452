namespace PaoRender.Generators;

/// <summary>C# that is the same in every project, but for the names of others.</summary>
internal static partial class RegistryText
{
    public const string Times = """

        internal static OURSTimestamp? Time(global::System.DateTime? value) => value is null ? null : (OURSTimestamp?)Text(value.Value);

        internal static global::System.DateTime Time(OURSTimestamp? value) =>
            value is { } text && text.TryGetValue(out global::System.DateTimeOffset time) ? time.UtcDateTime : default;

        private static OURSTimestamp Text(global::System.DateTime value) =>
            new OURSTimestamp(new global::System.DateTimeOffset(value.ToUniversalTime()));
        """;

    public const string ListForm = """

        internal sealed class ListForm<TList, T> : JSONSerialization.JsonConverter<TList>
            where TList : global::k8s.IKubernetesObject<THEIRSV1ListMeta>, ITEMS<T>, new()
            where T : class, OURSIManifestPart, new()
        {
            private static readonly OURSManifestJsonConverter<T> s_item = new OURSManifestJsonConverter<T>();

            public override TList Read(ref JSONUtf8JsonReader reader, global::System.Type typeToConvert, JSONJsonSerializerOptions options)
            {
                var list = new TList();
                if (reader.TokenType != JSONJsonTokenType.StartObject) throw new JSONJsonException();
                while (reader.Read() && reader.TokenType == JSONJsonTokenType.PropertyName)
                {
                    string key = reader.GetString();
                    reader.Read();
                    if (key == "items" && reader.TokenType == JSONJsonTokenType.StartArray)
                    {
                        while (reader.Read() && reader.TokenType != JSONJsonTokenType.EndArray)
                            list.Items.Add(s_item.Read(ref reader, typeof(T), options));
                    }
                    else if (reader.TokenType == JSONJsonTokenType.Null || key == "items") reader.Skip();
                    else if (key == "metadata") list.Metadata = JSONJsonSerializer.Deserialize(ref reader, Meta(options));
                    else if (key == "apiVersion") list.ApiVersion = reader.GetString();
                    else if (key == "kind") list.Kind = reader.GetString();
                    else reader.Skip();
                }
                return list;
            }

            public override void Write(JSONUtf8JsonWriter writer, TList value, JSONJsonSerializerOptions options)
            {
                writer.WriteStartObject();
                writer.WriteString("apiVersion", value.ApiVersion);
                writer.WriteString("kind", value.Kind);
                writer.WritePropertyName("metadata");
                JSONJsonSerializer.Serialize(writer, value.Metadata, Meta(options));
                writer.WriteStartArray("items");
                foreach (T item in value.Items) s_item.Write(writer, item, options);
                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            private static JSONSerialization.Metadata.JsonTypeInfo<THEIRSV1ListMeta> Meta(JSONJsonSerializerOptions options) =>
                (JSONSerialization.Metadata.JsonTypeInfo<THEIRSV1ListMeta>)options.GetTypeInfo(typeof(THEIRSV1ListMeta));
        }
        """;

    /// <summary>Writes a text. The names that all share are put in, and further ones.</summary>
    public static void Emit(SourceWriter writer, string text, params (string Mark, string Name)[] names)
    {
        text = text.Replace("OURS", TypeNames.Runtime).Replace("THEIRS", "global::k8s.Models.").Replace("JSON", "global::System.Text.Json.")
            .Replace("COLLECTIONS", "global::System.Collections.Generic.");
        foreach ((string mark, string name) in names) text = text.Replace(mark, name);
        foreach (string line in text.Replace("\r", "").Split('\n'))
        {
            if (line.Length == 0) writer.Line();
            else writer.Line(line);
        }
    }
}
