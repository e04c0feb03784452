using System;
using System.Globalization;
using System.Text;

namespace PaoRender.Manifests;

/// <summary>Writes a tree as compact JSON, in the order in which it stands.</summary>
public static class ManifestJson
{
    /// <summary>The text of a node.</summary>
    public static string Write(ManifestNode node)
    {
        var text = new StringBuilder();
        Append(text, node ?? throw new ArgumentNullException(nameof(node)));
        return text.ToString();
    }

    /// <summary>The text of a string.</summary>
    public static string Write(string value)
    {
        var text = new StringBuilder();
        AppendString(text, value ?? throw new ArgumentNullException(nameof(value)));
        return text.ToString();
    }

    private static void Append(StringBuilder text, ManifestNode node)
    {
        switch (node)
        {
            case ManifestMapping mapping:
                text.Append('{');
                for (int i = 0; i < mapping.Entries.Count; i++)
                {
                    if (i > 0) text.Append(',');
                    AppendString(text, mapping.Entries[i].Key);
                    text.Append(':');
                    Append(text, mapping.Entries[i].Value);
                }

                text.Append('}');
                break;
            case ManifestSequence sequence:
                text.Append('[');
                for (int i = 0; i < sequence.Items.Count; i++)
                {
                    if (i > 0) text.Append(',');
                    Append(text, sequence.Items[i]);
                }

                text.Append(']');
                break;
            case ManifestScalar { Kind: ScalarKind.String } scalar:
                AppendString(text, scalar.Text);
                break;
            case ManifestScalar scalar:
                text.Append(scalar.Text);
                break;
        }
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            if (c is '"' or '\\') text.Append('\\').Append(c);
            else if (c < ' ' || char.IsSurrogate(c)) text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else text.Append(c);
        }

        text.Append('"');
    }
}
