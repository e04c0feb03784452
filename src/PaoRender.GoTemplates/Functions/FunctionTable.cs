using System;
using System.Collections.Generic;
using PaoRender.GoTemplates.Functions.Formatting;
using PaoRender.GoTemplates.Values;

namespace PaoRender.GoTemplates.Functions;

/// <summary>The functions that templates can call.</summary>
internal static class FunctionTable
{
    private const int Any = int.MaxValue;

    private static readonly Function[] s_all =
    [
        new("and", 1, Any, null),
        new("or", 1, Any, null),
        new("not", 1, 1, static a => TemplateValue.Of(!a[0].IsTrue)),
        new("eq", 2, Any, static a => TemplateValue.Of(Comparison.EqualsAny(a))),
        new("ne", 2, 2, static a => TemplateValue.Of(!Comparison.EqualsAny(a))),
        new("lt", 2, 2, static a => TemplateValue.Of(Comparison.IsLess(a[0], a[1]))),
        new("le", 2, 2, static a => TemplateValue.Of(Comparison.IsLessOrEqual(a[0], a[1]))),
        new("gt", 2, 2, static a => TemplateValue.Of(!Comparison.IsLessOrEqual(a[0], a[1]))),
        new("ge", 2, 2, static a => TemplateValue.Of(!Comparison.IsLess(a[0], a[1]))),
        new("len", 1, 1, Collections.Length),
        new("index", 1, Any, Collections.Index),
        new("print", 0, Any, static a => TemplateValue.Of(Printing.Print(a))),
        new("println", 0, Any, static a => TemplateValue.Of(Printing.PrintLine(a))),
        new("printf", 1, Any, static a => TemplateValue.Of(Printf.Format(a))),
    ];

    private static readonly Dictionary<string, Function> s_byName = Build();

    /// <summary>The names, for messages.</summary>
    public static string Names => string.Join(", ", Array.ConvertAll(s_all, static f => f.Name));

    /// <summary>Finds a function; null when there is none of that name.</summary>
    public static Function? Find(string name) => s_byName.TryGetValue(name, out Function? function) ? function : null;

    private static Dictionary<string, Function> Build()
    {
        var table = new Dictionary<string, Function>(StringComparer.Ordinal);
        foreach (Function function in s_all) table.Add(function.Name, function);
        return table;
    }
}
