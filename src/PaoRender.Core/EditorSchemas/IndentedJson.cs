using System.Text;
using PaoRender.Manifests;

namespace PaoRender.EditorSchemas;

/// <summary>Writes JSON for people: a line for each entry, two blanks a level.</summary>
internal static class IndentedJson
{
    /// <summary>The text of a node, with a line break at its end.</summary>
    public static string Write(ManifestNode node)
    {
        var text = new StringBuilder();
        Append(text, node, "\n");
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, ManifestNode node, string line)
    {
        switch (node)
        {
            case ManifestMapping { Entries.Count: > 0 } mapping:
                AppendMapping(text, mapping, line);
                break;
            case ManifestSequence { Items.Count: > 0 } sequence:
                AppendSequence(text, sequence, line);
                break;
            default:
                text.Append(ManifestJson.Write(node));
                break;
        }
    }

    private static void AppendMapping(StringBuilder text, ManifestMapping mapping, string line)
    {
        string separator = "{";
        foreach (ManifestEntry entry in mapping.Entries)
        {
            text.Append(separator).Append(line).Append("  ").Append(ManifestJson.Write(entry.Key)).Append(": ");
            Append(text, entry.Value, line + "  ");
            separator = ",";
        }

        text.Append(line).Append('}');
    }

    private static void AppendSequence(StringBuilder text, ManifestSequence sequence, string line)
    {
        string separator = "[";
        foreach (ManifestNode item in sequence.Items)
        {
            text.Append(separator).Append(line).Append("  ");
            Append(text, item, line + "  ");
            separator = ",";
        }

        text.Append(line).Append(']');
    }
}
