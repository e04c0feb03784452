using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace PaoRender.NodeTools.Tests.Coverage;

/// <summary>A question that a template asks, or a variable that it shows.</summary>
internal sealed record Probe(int Id, string Asset, string Text, bool IsCondition);

/// <summary>
/// Writes marks into templates: before each condition one that says how it comes out, at the start one for each variable.
/// A render then tells which branches it takes.
/// </summary>
internal sealed partial class TemplateProbes
{
    private const char Start = '\u2039';
    private const char End = '\u203a';

    private readonly List<Probe> _probes = [];

    public IReadOnlyList<Probe> Items => _probes;

    /// <summary>The template with marks in it.</summary>
    public string Instrument(string asset, string text)
    {
        var marks = new List<(int At, string Mark)>();
        var open = new Stack<(int At, List<string> Earlier)>();
        foreach (Match action in Action().Matches(text))
        {
            string body = action.Groups[1].Value;
            if (Opening().Match(body) is { Success: true } opening)
            {
                open.Push((action.Index, [opening.Groups[1].Value]));
                marks.Add((action.Index, Mark(asset, body, opening.Groups[1].Value)));
            }
            else if (ElseIf().Match(body) is { Success: true } elseIf)
            {
                // The question is only asked where the earlier ones were answered with no.
                (int at, List<string> earlier) = open.Peek();
                string none = string.Concat(earlier.Select(condition => "{{if not (" + condition + ")}}"));
                marks.Add((at, none + Mark(asset, body, elseIf.Groups[1].Value) + string.Concat(earlier.Select(_ => "{{end}}"))));
                earlier.Add(elseIf.Groups[1].Value);
            }
            else if (body == "end")
            {
                open.Pop();
            }
        }

        foreach ((int at, string mark) in marks.Select((mark, order) => (mark, order))
            .OrderByDescending(item => (item.mark.At, item.order)).Select(item => item.mark))
            text = text.Insert(at, mark);
        return string.Concat(Variables(text).Select(name => Mark(asset, "." + name, "." + name, isCondition: false))) + text;
    }

    /// <summary>The marks that a rendered text holds.</summary>
    public static IEnumerable<(int Id, bool Taken)> Read(string rendered) =>
        Found().Matches(rendered).Select(mark => (int.Parse(mark.Groups[1].Value, CultureInfo.InvariantCulture), mark.Groups[2].Value == "T"));

    private static IEnumerable<string> Variables(string text) => Action().Matches(text)
        .SelectMany(action => Variable().Matches(action.Groups[1].Value).Select(name => name.Groups[1].Value)).Distinct()
        .Order(StringComparer.Ordinal);

    private string Mark(string asset, string shown, string condition, bool isCondition = true)
    {
        int id = _probes.Count;
        _probes.Add(new Probe(id, asset, shown, isCondition));
        return string.Create(CultureInfo.InvariantCulture, $"{{{{if {condition}}}}}{Start}{id}T{End}{{{{else}}}}{Start}{id}F{End}{{{{end}}}}");
    }

    [GeneratedRegex(@"\{\{-?\s*((?!/\*).*?)\s*-?\}\}")]
    private static partial Regex Action();

    [GeneratedRegex("^(?:if|with|range) (.*)$")]
    private static partial Regex Opening();

    [GeneratedRegex("^else if (.*)$")]
    private static partial Regex ElseIf();

    [GeneratedRegex(@"(?<![\w)])\$?\.([A-Z]\w*)")]
    private static partial Regex Variable();

    [GeneratedRegex("\u2039([0-9]+)([TF])\u203a")]
    private static partial Regex Found();
}
