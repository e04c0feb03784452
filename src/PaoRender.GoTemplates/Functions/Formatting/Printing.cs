using System.Text;
using PaoRender.GoTemplates.Values;

namespace PaoRender.GoTemplates.Functions.Formatting;

/// <summary>Prints values plainly: actions, <c>print</c> and <c>println</c>.</summary>
internal static class Printing
{
    private static readonly FormatSpec s_plain = new() { Verb = 'v' };

    /// <summary>Prints the value of an action.</summary>
    public static void AppendOutput(StringBuilder output, TemplateValue value)
    {
        switch (value.Kind)
        {
            case ValueKind.String: output.Append(value.Text); break;
            case ValueKind.Missing: output.Append("<no value>"); break;
            default: ValueFormatter.Append(output, s_plain, value); break;
        }
    }

    /// <summary>Joins values; a blank separates two neighbours that are both no strings.</summary>
    public static string Print(TemplateValue[] values)
    {
        var text = new StringBuilder();
        for (int i = 0; i < values.Length; i++)
        {
            if (i > 0 && values[i].Kind != ValueKind.String && values[i - 1].Kind != ValueKind.String) text.Append(' ');
            ValueFormatter.Append(text, s_plain, values[i]);
        }

        return text.ToString();
    }

    /// <summary>Joins values with blanks and ends the line.</summary>
    public static string PrintLine(TemplateValue[] values)
    {
        var text = new StringBuilder();
        for (int i = 0; i < values.Length; i++)
        {
            if (i > 0) text.Append(' ');
            ValueFormatter.Append(text, s_plain, values[i]);
        }

        return text.Append('\n').ToString();
    }
}
