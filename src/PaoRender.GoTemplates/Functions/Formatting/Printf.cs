using System.Text;
using PaoRender.GoTemplates.Values;

namespace PaoRender.GoTemplates.Functions.Formatting;

/// <summary>The function <c>printf</c>. Mistakes in a format do not fail: as in Go they show in the text.</summary>
internal static class Printf
{
    /// <summary>Formats the arguments behind the first by the first.</summary>
    public static string Format(TemplateValue[] arguments)
    {
        if (arguments[0].Kind != ValueKind.String) throw new FunctionException($"the format is a string, not {arguments[0].Description}.");
        string format = arguments[0].Text;
        var text = new StringBuilder(format.Length + 16);
        int next = 1;
        int at = 0;
        while (at < format.Length)
        {
            int percent = format.IndexOf('%', at);
            int end = percent < 0 ? format.Length : percent;
            text.Append(format, at, end - at);
            if (percent < 0) break;
            at = percent + 1;
            AppendVerb(text, FormatReader.Read(format, ref at), arguments, ref next);
        }

        if (next < arguments.Length) AppendExtra(text, arguments, next);
        return text.ToString();
    }

    private static void AppendVerb(StringBuilder text, FormatSpec? spec, TemplateValue[] arguments, ref int next)
    {
        if (spec is null) text.Append("%!(NOVERB)");
        else if (spec.Verb == '%') text.Append('%');
        else if (next >= arguments.Length) text.Append("%!").Append(spec.Verb).Append("(MISSING)");
        else ValueFormatter.Append(text, spec, arguments[next++]);
    }

    private static void AppendExtra(StringBuilder text, TemplateValue[] arguments, int next)
    {
        var plain = new FormatSpec { Verb = 'v' };
        text.Append("%!(EXTRA ");
        for (int i = next; i < arguments.Length; i++)
        {
            if (i > next) text.Append(", ");
            bool missing = arguments[i].Kind == ValueKind.Missing;
            if (!missing) text.Append(arguments[i].TypeName).Append('=');
            ValueFormatter.Append(text, plain, arguments[i]);
        }

        text.Append(')');
    }
}
