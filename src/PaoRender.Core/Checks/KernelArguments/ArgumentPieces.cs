using System;
using System.Collections.Generic;
using System.Linq;

namespace PaoRender.Checks;

/// <summary>Kernel arguments as the kernel reads them: it splits at blanks outside of double quotes, whatever items they were written in.</summary>
internal static class ArgumentPieces
{
    /// <summary>The arguments of all items, in order.</summary>
    public static IEnumerable<string> OfAll(IEnumerable<string>? items) => (items ?? []).Where(item => item is not null).SelectMany(Of);

    /// <summary>The arguments of one item; none where it is blank.</summary>
    public static IReadOnlyList<string> Of(string item)
    {
        var pieces = new List<string>();
        int start = 0;
        bool isQuoted = false;
        for (int i = 0; i <= item.Length; i++)
        {
            if (i < item.Length && item[i] == '"') isQuoted = !isQuoted;
            if (i < item.Length && (isQuoted || !char.IsWhiteSpace(item[i]))) continue;
            if (i > start) pieces.Add(item.Substring(start, i - start));
            start = i + 1;
        }

        return pieces;
    }

    /// <summary>Name and value of an argument, without quotes. The kernel takes a dash in a name for an underscore.</summary>
    public static (string Name, string Value) Parts(string argument)
    {
        string text = argument.StartsWith("\"", StringComparison.Ordinal) ? argument.Trim('"') : argument;
        int equals = text.IndexOf('=');
        string name = (equals < 0 ? text : text.Substring(0, equals)).Replace('-', '_');
        return (name, equals < 0 ? "" : text.Substring(equals + 1).Trim('"'));
    }

    /// <summary>Whether an argument of a name is among the items, with a value or without.</summary>
    public static bool Has(IEnumerable<string>? items, string name) => OfAll(items).Any(argument => Parts(argument).Name == name);
}
