using System.Collections.Generic;
using System.Text.Json;
using PaoRender.Comparison;

namespace PaoRender.Cli;

/// <summary>Differences for machines.</summary>
internal static class DifferenceJson
{
    public static void WriteAll(Utf8JsonWriter json, string name, IReadOnlyList<Difference> differences)
    {
        json.WriteStartArray(name);
        foreach (Difference difference in differences)
        {
            json.WriteStartObject();
            WriteFields(json, difference);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteFields(Utf8JsonWriter json, Difference difference)
    {
        json.WriteString("path", difference.Path);
        json.WriteString("kind", DifferenceText.Word(difference.Kind));
        json.WriteString("before", difference.Before);
        json.WriteString("after", difference.After);
        if (difference.Lines.Count == 0) return;
        json.WriteStartArray("lines");
        foreach (LineChange line in difference.Lines) json.WriteStringValue(line.ToString());
        json.WriteEndArray();
    }
}
