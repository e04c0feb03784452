using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace PaoRender.GoTemplates.Tests;

/// <summary>One line of a template vector file.</summary>
internal static class TemplateVector
{
    /// <summary>Runs a vector and says how the outcome differs; null when it does not.</summary>
    public static string? Run(JsonElement vector)
    {
        string text = vector.GetProperty("template").GetString()!;
        string? expected = vector.TryGetProperty("output", out JsonElement output) ? output.GetString() : null;
        string? actual;
        try
        {
            actual = AssetTemplate.Parse("t", text).Render(Data(vector));
        }
        catch (TemplateException e)
        {
            return expected is null ? null : $"{text}\n  expected: {expected}\n  refused: {e.Message}";
        }

        return actual == expected ? null : $"{text}\n  expected: {expected ?? "a refusal"}\n  actual: {actual}";
    }

    public static List<string> Failures(IEnumerable<JsonElement> vectors) => vectors.Select(Run).OfType<string>().ToList();

    private static TemplateData Data(JsonElement vector)
    {
        var data = new TemplateData(vector.GetProperty("strings").GetBoolean() ? TemplateDataKind.Strings : TemplateDataKind.Any);
        foreach (JsonProperty entry in vector.GetProperty("data").EnumerateObject())
        {
            _ = entry.Value.ValueKind switch
            {
                JsonValueKind.String => data.Set(entry.Name, entry.Value.GetString()!),
                JsonValueKind.Number => data.Set(entry.Name, entry.Value.GetInt64()),
                JsonValueKind.Array => data.Set(entry.Name, entry.Value.EnumerateArray().Select(e => e.GetInt32()).ToArray()),
                _ => data.Set(entry.Name, entry.Value.GetBoolean()),
            };
        }

        return data;
    }
}
