using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PaoRender.Manifests;

namespace PaoRender.Comparison;

/// <summary>Writes a value on one line, as JSON.</summary>
internal static class NodeText
{
    public static string Of(ManifestNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ManifestNode node)
    {
        switch (node)
        {
            case ManifestMapping mapping:
                AppendMapping(text, mapping);
                break;
            case ManifestSequence sequence:
                AppendItems(text, sequence.Items);
                break;
            case ManifestScalar { Kind: ScalarKind.String } scalar:
                AppendString(text, scalar.Text);
                break;
            case ManifestScalar scalar:
                text.Append(scalar.Text);
                break;
        }
    }

    private static void AppendMapping(StringBuilder text, ManifestMapping mapping)
    {
        text.Append('{');
        for (int i = 0; i < mapping.Entries.Count; i++)
        {
            if (i > 0) text.Append(", ");
            AppendString(text, mapping.Entries[i].Key);
            text.Append(": ");
            Append(text, mapping.Entries[i].Value);
        }

        text.Append('}');
    }

    private static void AppendItems(StringBuilder text, IReadOnlyList<ManifestNode> items)
    {
        text.Append('[');
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0) text.Append(", ");
            Append(text, items[i]);
        }

        text.Append(']');
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            switch (c)
            {
                case '"' or '\\': text.Append('\\').Append(c); break;
                case '\n': text.Append("\\n"); break;
                case '\t': text.Append("\\t"); break;
                case < ' ' or (>= '\u007F' and <= '\u009F'): text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)); break;
                default: text.Append(c); break;
            }
        }

        text.Append('"');
    }
}
