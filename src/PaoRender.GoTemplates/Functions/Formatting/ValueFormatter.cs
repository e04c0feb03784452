using System.Text;
using PaoRender.GoTemplates.Values;

namespace PaoRender.GoTemplates.Functions.Formatting;

/// <summary>Formats one value by one verb.</summary>
internal static class ValueFormatter
{
    /// <summary>Appends a value.</summary>
    public static void Append(StringBuilder text, FormatSpec spec, TemplateValue value)
    {
        if (spec.Verb == 'T')
        {
            StringFormatter.AppendPadded(text, spec, value.TypeName);
            return;
        }

        bool done = value.Kind switch
        {
            ValueKind.String => StringFormatter.TryAppend(text, spec, value.Text),
            ValueKind.Integer => IntegerFormatter.TryAppend(text, spec, value.Integer),
            ValueKind.Float => FloatFormatter.TryAppend(text, spec, value.Float),
            ValueKind.Boolean => TryAppendBoolean(text, spec, value.Boolean),
            ValueKind.List => TryAppendList(text, spec, value),
            ValueKind.Map => TryAppendMap(text, spec, value.Map),
            _ => TryAppendNil(text, spec),
        };
        if (!done) AppendMismatch(text, spec, value);
    }

    private static void AppendMismatch(StringBuilder text, FormatSpec spec, TemplateValue value)
    {
        text.Append("%!").Append(spec.Verb).Append('(');
        if (value.Kind == ValueKind.Missing)
        {
            text.Append("<nil>");
        }
        else
        {
            text.Append(value.TypeName).Append('=');
            Append(text, spec.With('v'), value);
        }

        text.Append(')');
    }

    private static bool TryAppendNil(StringBuilder text, FormatSpec spec)
    {
        if (spec.Verb != 'v') return false;
        StringFormatter.AppendPadded(text, spec, "<nil>");
        return true;
    }

    private static bool TryAppendBoolean(StringBuilder text, FormatSpec spec, bool value)
    {
        if (spec.Verb is not ('v' or 't')) return false;
        StringFormatter.AppendPadded(text, spec, value ? "true" : "false");
        return true;
    }

    private static bool TryAppendList(StringBuilder text, FormatSpec spec, TemplateValue value)
    {
        if (spec.Verb == 'p') throw new FunctionException("'%p' is not supported here.");
        text.Append('[');
        for (int i = 0; i < value.List.Count; i++)
        {
            if (i > 0) text.Append(' ');
            Append(text, spec, TemplateValue.Of(value.List[i]));
        }

        text.Append(']');
        return true;
    }

    private static bool TryAppendMap(StringBuilder text, FormatSpec spec, TemplateData map)
    {
        if (spec.Verb == 'p') throw new FunctionException("'%p' is not supported here.");
        text.Append("map[");
        bool first = true;
        foreach (string name in map.SortedNames())
        {
            if (!first) text.Append(' ');
            first = false;
            Append(text, spec, TemplateValue.Of(name));
            text.Append(':');
            Append(text, spec, map.Find(name));
        }

        text.Append(']');
        return true;
    }
}
