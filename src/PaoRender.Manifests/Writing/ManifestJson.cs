using System.Text;

namespace PaoRender.Manifests;

/// <summary>Writes a tree as JSON on one line, in the order in which it stands.</summary>
public static class ManifestJson
{
    /// <summary>The text of a node, without blanks.</summary>
    public static string Write(ManifestNode node) => Write(node, "");

    /// <summary>The text of a node for people: a blank stands behind each comma and colon.</summary>
    public static string WriteSpaced(ManifestNode node) => Write(node, " ");

    /// <summary>The text of a string.</summary>
    public static string Write(string value)
    {
        var text = new StringBuilder();
        JsonString.Append(text, Require.NotNull(value, nameof(value)));
        return text.ToString();
    }

    private static string Write(ManifestNode node, string blank)
    {
        var text = new StringBuilder();
        Append(text, Require.NotNull(node, nameof(node)), blank);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ManifestNode node, string blank)
    {
        switch (node)
        {
            case ManifestMapping mapping:
                text.Append('{');
                for (int i = 0; i < mapping.Entries.Count; i++)
                {
                    if (i > 0) text.Append(',').Append(blank);
                    JsonString.Append(text, mapping.Entries[i].Key);
                    text.Append(':').Append(blank);
                    Append(text, mapping.Entries[i].Value, blank);
                }

                text.Append('}');
                break;
            case ManifestSequence sequence:
                text.Append('[');
                for (int i = 0; i < sequence.Items.Count; i++)
                {
                    if (i > 0) text.Append(',').Append(blank);
                    Append(text, sequence.Items[i], blank);
                }

                text.Append(']');
                break;
            case ManifestScalar { Kind: ScalarKind.String } scalar:
                JsonString.Append(text, scalar.Text);
                break;
            case ManifestScalar scalar:
                text.Append(scalar.Text);
                break;
        }
    }
}
