using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace PaoRender.Tests.Shared;

/// <summary>Reads files with one JSON document a line.</summary>
internal static class JsonLines
{
    public static IReadOnlyList<JsonElement> Read(string path)
    {
        var documents = new List<JsonElement>();
        foreach (string line in File.ReadLines(path))
        {
            if (line.Length > 0) documents.Add(JsonSerializer.Deserialize<JsonElement>(line));
        }

        return documents;
    }
}
