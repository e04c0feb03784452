using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaoRender.Comparison;

namespace PaoRender.Cli;

/// <summary>Writes the JSON form of a command's answer: one object, and a line end behind it.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",

        // The text goes to a terminal or a file, not into a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter writer, Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        writer.Write(Encoding.UTF8.GetString(buffer.ToArray()));
        writer.Write('\n');
    }

    public static void WriteIdentity(Utf8JsonWriter json, ObjectIdentity identity)
    {
        json.WriteString("group", identity.Group);
        json.WriteString("kind", identity.Kind);
        if (identity.Namespace.Length > 0) json.WriteString("namespace", identity.Namespace);
        json.WriteString("name", identity.Name);
    }
}
