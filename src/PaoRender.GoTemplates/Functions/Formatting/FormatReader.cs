namespace PaoRender.GoTemplates.Functions.Formatting;

/// <summary>Reads the verbs of a <c>printf</c> format.</summary>
internal static class FormatReader
{
    /// <summary>Reads the verb behind a percent sign and moves behind it; null when the format ends there.</summary>
    public static FormatSpec? Read(string format, ref int at)
    {
        var spec = new FormatSpec();
        while (at < format.Length && ReadFlag(format[at], spec)) at++;
        spec.Width = ReadNumber(format, ref at, FormatSpec.None);
        if (at < format.Length && format[at] == '.')
        {
            at++;
            spec.Precision = ReadNumber(format, ref at, 0);
        }

        if (at >= format.Length) return null;
        spec.Verb = format[at++];
        if (spec.Verb is '*' or '[') throw new FunctionException($"'{spec.Verb}' in a format is not supported here; write width and arguments out.");
        if (spec.Left) spec.Zero = false;
        if (spec.Verb == 'v')
        {
            if (spec.Sharp) throw new FunctionException("'%#v' is not supported here.");
            // "%+v" asks for the field names of structures, not for a sign.
            spec.Plus = false;
        }

        return spec;
    }

    private static bool ReadFlag(char c, FormatSpec spec)
    {
        switch (c)
        {
            case '-': spec.Left = true; break;
            case '+': spec.Plus = true; break;
            case '#': spec.Sharp = true; break;
            case ' ': spec.Space = true; break;
            case '0': spec.Zero = true; break;
            default: return false;
        }

        return true;
    }

    private static int ReadNumber(string format, ref int at, int absent)
    {
        int start = at;
        int number = 0;
        for (; at < format.Length && format[at] is >= '0' and <= '9'; at++)
        {
            number = (number * 10) + (format[at] - '0');
            if (number > Limits.Padding) throw new FunctionException($"a width or precision in a format is {Limits.Padding} at most.");
        }

        return at == start ? absent : number;
    }
}
